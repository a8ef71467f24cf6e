/**
 * A country that nobody lives in: the savings of 342 made-up municipalities, for those who want to see the library at the size of
 * a country. A {@link org.gezinscoach.examples.country.Country} has any number of lines, and every machine makes the same ones;
 * any slice of them is made without those before it, so that many threads or machines can share the work.
 *
 * <p>The largest municipality has one line in twenty, the smallest one in nine hundred. A household has up to eight lines, of one
 * year and one source. One amount in thirty-three is not known, and one in twelve is an extra cost. All lines together fall into
 * 1,200 cells of a cube. The first ten lines of {@code new Country(1_000_000)}:
 *
 * <pre>
 * GM0001/h0-1 2022 DIRECT HEALTH_INSURER ADDICTION_CARE GROSS DECLARED CASHABLE EUR 6609.46
 * GM0001/h0-1 2022 DIRECT MUNICIPALITY RESIDENTIAL_YOUTH_CARE GROSS DECLARED CASHABLE EUR 70020.00
 * GM0001/h0-1 2022 THREAT_BASED MUNICIPALITY MENTAL_HEALTH NET_OF_COACHING ESTIMATED CASHABLE EUR 6786.60
 * GM0001/h0-2 None DIRECT HEALTH_INSURER ADDICTION_CARE GROSS ESTIMATED CASHABLE EUR 12202.88
 * GM0001/h0-2 None DIRECT OTHER DEBT_SUPPORT NET_OF_COACHING ESTIMATED SOCIETAL EUR 4513.04
 * GM0001/h0-2 None DIRECT STATE INCOME_SUPPORT GROSS ESTIMATED CASHABLE EUR 14491.00
 * GM0001/h0-2 None THREAT_BASED POLICE_AND_JUSTICE POLICE NET_OF_COACHING ESTIMATED CAPACITY_FREED EUR 1267.18
 * GM0001/h0-3 2022 DIRECT MUNICIPALITY SHELTER GROSS ESTIMATED CASHABLE EUR 43499.40
 * GM0001/h0-3 2022 THREAT_BASED MUNICIPALITY MENTAL_HEALTH NET_OF_COACHING ESTIMATED CASHABLE EUR 3999.04
 * GM0001/h0-3 2022 THREAT_BASED MUNICIPALITY SHELTER GROSS ESTIMATED CASHABLE EUR 19562.68
 * </pre>
 */
@NullMarked
package org.gezinscoach.examples.country;

import org.jspecify.annotations.NullMarked;

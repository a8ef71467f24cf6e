package org.gezinscoach.json;

import io.vavr.collection.List;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Year;
import org.gezinscoach.household.HouseholdId;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.DebitOrCredit;
import org.gezinscoach.intervention.DeclarationLine;
import org.gezinscoach.intervention.Declarations;
import org.gezinscoach.intervention.PriceBasis;
import org.gezinscoach.intervention.Source;
import org.gezinscoach.money.Euro;
import org.gezinscoach.savings.PriceBand;
import org.gezinscoach.savings.PriceIndex;
import org.gezinscoach.savings.PriceList;
import org.threeten.extra.LocalDateRange;

/** The price list and the declarations that {@link Documents#WHOLE} holds. */
final class WholeSavings {
    static final String TEXT = """
              "population": 200,
              "priceList": {
                "bands": [
                  {
                    "category": "LOCAL_TEAM",
                    "low": "1000.00",
                    "high": "3000.00",
                    "year": 2021,
                    "source": {
                      "document": "Prices",
                      "table": "1",
                      "row": "row 1",
                      "standing": "MADE_UP"
                    }
                  },
                  {
                    "category": "FOSTER_CARE",
                    "basis": "DAY",
                    "low": "40.00",
                    "high": "60.50",
                    "year": 2022,
                    "source": {
                      "document": "Prices",
                      "table": "1",
                      "row": "row 2",
                      "standing": "MADE_UP"
                    }
                  }
                ],
                "index": {
                  "points": [
                    {
                      "year": 2021,
                      "number": 10000
                    },
                    {
                      "year": 2022,
                      "number": 11000
                    }
                  ],
                  "source": {
                    "document": "Index",
                    "table": "1",
                    "row": "all",
                    "standing": "MADE_UP"
                  }
                }
              },
              "declarations": {
                "covered": {
                  "from": "2020-01-01",
                  "until": "2022-07-01"
                },
                "units": [
                  {
                    "code": "14",
                    "basis": "DAY"
                  }
                ],
                "lines": [
                  {
                    "reference": "D-1",
                    "household": {
                      "scope": "Cases 2021",
                      "label": "A"
                    },
                    "category": "YOUTH_SUPPORT",
                    "productCategory": "45",
                    "productCode": "45A04",
                    "period": {
                      "from": "2021-01-01",
                      "until": "2021-02-01"
                    },
                    "volume": 12,
                    "unit": "14",
                    "tariff": "151.37",
                    "amount": "1816.44",
                    "debitOrCredit": "DEBIT",
                    "granted": "1800.00",
                    "allocation": "T-7"
                  },
                  {
                    "reference": "D-2",
                    "household": {
                      "scope": "Cases 2021",
                      "label": "B"
                    },
                    "period": {
                      "from": "2021-01-01",
                      "until": "2021-02-01"
                    },
                    "volume": 0,
                    "unit": "82",
                    "amount": "0.01",
                    "debitOrCredit": "CREDIT"
                  }
                ],
                "source": {
                  "document": "Declarations",
                  "table": "1",
                  "row": "all",
                  "standing": "MADE_UP"
                }
              },
            """;

    private WholeSavings() {}

    static PriceList priceList() {
        return new PriceList(
                List.of(
                        PriceBand.builder()
                                .category(CareCategory.LOCAL_TEAM)
                                .basis(PriceBasis.UNSTATED)
                                .low(Euro.of(1_000))
                                .high(Euro.of(3_000))
                                .year(Year.of(2021))
                                .source(Source.madeUp("Prices", "1", "row 1"))
                                .build(),
                        PriceBand.builder()
                                .category(CareCategory.FOSTER_CARE)
                                .basis(PriceBasis.DAY)
                                .low(Euro.of(40))
                                .high(Euro.ofCents(6_050))
                                .year(Year.of(2022))
                                .source(Source.madeUp("Prices", "1", "row 2"))
                                .build()),
                Option.some(new PriceIndex(
                        TreeMap.of(Year.of(2021), 10_000, Year.of(2022), 11_000), Source.madeUp("Index", "1", "all"))));
    }

    static Declarations declarations(HouseholdId a, HouseholdId b) {
        DeclarationLine debit = DeclarationLine.builder()
                .reference("D-1")
                .household(a)
                .category(CareCategory.YOUTH_SUPPORT)
                .productCategory("45")
                .productCode("45A04")
                .period(LocalDateRange.of(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 2, 1)))
                .volume(12)
                .unit("14")
                .tariff(Euro.ofCents(15_137))
                .amount(Euro.ofCents(181_644))
                .debitOrCredit(DebitOrCredit.DEBIT)
                .granted(Euro.of(1_800))
                .allocation("T-7")
                .build();
        DeclarationLine credit = DeclarationLine.builder()
                .reference("D-2")
                .household(b)
                .period(debit.period())
                .volume(0)
                .unit("82")
                .amount(Euro.ofCents(1))
                .debitOrCredit(DebitOrCredit.CREDIT)
                .build();
        return new Declarations(
                List.of(debit, credit),
                LocalDateRange.of(LocalDate.of(2020, 1, 1), LocalDate.of(2022, 7, 1)),
                TreeMap.of("14", PriceBasis.DAY),
                Source.madeUp("Declarations", "1", "all"));
    }
}

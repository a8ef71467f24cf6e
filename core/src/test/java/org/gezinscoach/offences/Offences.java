package org.gezinscoach.offences;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/** Small classes that do what is forbidden, one thing each, to see that it is found. */
@SuppressWarnings("unused")
public final class Offences {
    private Offences() {}

    public static final class Lawful {
        private final String label;

        public Lawful(String label) {
            this.label = label;
        }

        public String label(Locale locale) {
            return String.format(locale, "%s", label.toLowerCase(Locale.ROOT));
        }
    }

    public static final class AsksTheDay {
        LocalDate today() {
            return LocalDate.now(ZoneId.of("UTC"));
        }
    }

    public static final class AsksTheMillisecond {
        long millisecond() {
            return System.currentTimeMillis();
        }
    }

    public static final class MakesADateOfNow {
        Object now() {
            return new Date();
        }
    }

    public static final class HoldsAClock {
        Object millisecond(Clock clock) {
            return clock;
        }
    }

    public static final class AsksTheLocale {
        Locale locale() {
            return Locale.getDefault();
        }
    }

    public static final class FormatsInNoLocale {
        String formatted(int number) {
            return String.format("%d", number);
        }
    }

    public static final class FormatsItselfInNoLocale {
        String formatted(int number) {
            return "%d".formatted(number);
        }
    }

    public static final class LowersInNoLocale {
        String lowered(String text) {
            return text.toLowerCase();
        }
    }

    public static final class PatternsInNoLocale {
        DateTimeFormatter format() {
            return DateTimeFormatter.ofPattern("d MMM");
        }
    }

    public static final class AsksTheZone {
        ZoneId zone() {
            return ZoneId.systemDefault();
        }
    }

    public static final class AsksTheOldZone {
        TimeZone zone() {
            return TimeZone.getDefault();
        }
    }

    public static final class EncodesInNoCharset {
        byte[] bytes(String text) {
            return text.getBytes();
        }
    }

    public static final class DecodesInNoCharset {
        String text(byte[] bytes) {
            return new String(bytes);
        }
    }

    public static final class ReadsInNoCharset {
        Object reader(InputStream stream) {
            return new InputStreamReader(stream);
        }
    }

    public static final class HoldsAFloatingAmount {
        private final double euros = 1;
    }

    public static final class AddsFloatingAmounts {
        float sum(float euros) {
            return euros;
        }
    }

    public static final class RoundsByFloating {
        long rounded(BigDecimal euros) {
            return (long) (euros.doubleValue() * 100);
        }
    }

    @SuppressWarnings("serial")
    public static final class IsSerializable implements Serializable {}

    public static final class Prints {
        void print() {
            System.out.println("printed");
        }
    }

    public static final class PrintsErrors {
        void print(Exception error) {
            error.printStackTrace();
        }
    }

    public static final class HasAnOpenField {
        public String label = "";
    }

    public static final class ChangesForAll {
        private static int count;

        void count() {
            count++;
        }
    }

    public static final class SharesAnArray {
        public static final int[] WEIGHTS = {1, 2};
    }

    public static final class HandsOutAnArray {
        private final int[] weights = {1, 2};

        public int[] weights() {
            return weights;
        }
    }

    public static final class HandsOutAList {
        private final List<String> labels = new ArrayList<>();

        public List<String> labels() {
            return labels;
        }
    }
}

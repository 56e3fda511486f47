// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.api.WrittenNumber;
import org.faisceau.purchases.api.Remark.Kind;

/**
 * Reads one field after the other as it is found in the wild; what is mended, doubted or left out is told.
 *
 * @param formers words of 2019 among the texts: many fields ask, they are looked for once
 */
record FieldReading(Map<String, String> texts, Consumer<Remark> remarks, List<FormerWord> formers) {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(.*)", Pattern.DOTALL);
    private static final Pattern FRENCH_DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,12})?([eE][+-]?\\d{1,2})?");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int NOTHING_MOST = 12;
    private static final String NOTHING_FIRST = "nNuU";
    private static final Set<String> NOTHING = Set.of("", "nan", "null", "nc", "n a", "none", "undefined");

    FieldReading(Map<String, String> texts, Consumer<Remark> remarks) {
        this(texts, remarks, FormerWord.among(texts));
    }

    /** Stripped; empty where it stands for nothing. */
    String text(String field) {
        var text = texts.getOrDefault(field, "").strip();
        return isNothing(text) ? nothing(field, text) : text;
    }

    /** A look at the first sign spares most texts the folding. */
    private static boolean isNothing(String text) {
        if (text.isEmpty()) return true;
        if (text.length() > NOTHING_MOST || Character.isDigit(text.charAt(0)) || text.charAt(0) < 128 && Character.isLetter(text.charAt(0)) && NOTHING_FIRST.indexOf(text.charAt(0)) < 0) return false;
        return NOTHING.contains(SortKey.of(text)) && !SIGNS.matcher(text).matches();
    }

    String text(String field, int most) {
        var text = text(field);
        if (text.indexOf('\ufffd') >= 0) tell(field, Kind.DOUBTFUL, text);
        if (text.length() <= most) return text;
        tell(field, Kind.MENDED, text);
        return text.substring(0, most).strip();
    }

    Optional<LocalDate> day(String field) {
        var text = text(field);
        if (text.isEmpty()) return Optional.empty();
        var iso = DAY.matcher(text);
        try {
            if (iso.matches()) {
                var day = LocalDate.of(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3)));
                return sound(field, text, day, !iso.group(4).isEmpty());
            }
            var french = FRENCH_DAY.matcher(text);
            if (french.matches()) return sound(field, text, LocalDate.of(Integer.parseInt(french.group(3)), Integer.parseInt(french.group(2)), Integer.parseInt(french.group(1))), true);
        } catch (DateTimeException noSuchDay) {
            // falls through to the remark
        }
        return dropped(field, text);
    }

    Optional<Euros> euros(String field) {
        return number(field).flatMap(number -> {
            try {
                return Optional.of(Euros.of(number));
            } catch (IllegalArgumentException outOfRange) {
                return dropped(field, text(field));
            }
        });
    }

    Optional<BigDecimal> share(String field) {
        return number(field).flatMap(number -> {
            if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(100)) > 0) return dropped(field, text(field));
            if (number.compareTo(BigDecimal.ONE) <= 0) return Optional.of(number);
            tell(field, Kind.MENDED, text(field));
            return Optional.of(number.movePointLeft(2));
        });
    }

    Optional<Integer> count(String field) {
        return number(field).flatMap(number -> {
            if (number.signum() <= 0 || number.compareTo(BigDecimal.valueOf(100_000)) > 0) return dropped(field, text(field));
            return Optional.of(number.intValue());
        });
    }

    Optional<BigDecimal> number(String field) {
        var text = text(field);
        if (text.isEmpty()) return Optional.empty();
        if (NUMBER.matcher(text).matches()) return Optional.of(new BigDecimal(text));
        return WrittenNumber.of(text.replaceFirst("[\\s\\u00a0\\u202f]*€$", "")).fold(certain -> {
            tell(field, Kind.MENDED, text);
            return Optional.of(certain.number());
        }, doubtful -> dropped(field, text), () -> dropped(field, text));
    }

    Optional<Boolean> yes(String field) {
        var text = text(field);
        if (text.isEmpty()) return Optional.empty();
        return switch (SortKey.of(text)) {
            case "oui", "true", "1", "yes", "o", "vrai" -> Optional.of(true);
            case "non", "false", "0", "no", "n", "faux" -> Optional.of(false);
            default -> dropped(field, text);
        };
    }

    <E extends Enum<E> & Official> Optional<E> word(String field, Class<E> type) {
        var text = text(field);
        if (text.isEmpty()) return Optional.empty();
        var found = Official.of(type, text);
        if (found.isPresent()) return found;
        var former = FormerWord.find(field, text);
        if (former.isEmpty()) return dropped(field, text);
        tell(field, Kind.TRANSLATED, text);
        return former.get().now(field).flatMap(now -> Official.of(type, now));
    }

    <E extends Enum<E> & Official> Set<E> words(String field, Class<E> type) {
        var found = EnumSet.noneOf(type);
        for (var one : several(text(field))) Official.of(type, one).ifPresentOrElse(found::add, () -> tell(field, Kind.DROPPED, one));
        for (var former : formers) former.now(field).flatMap(now -> Official.of(type, now)).ifPresent(found::add);
        return found;
    }

    /** A word of 2019 that says something of that field. */
    boolean formerly(String field) {
        return formers.stream().anyMatch(one -> one.now(field).isPresent());
    }

    static List<String> several(String text) {
        if (text.indexOf('|') < 0) return text.isBlank() ? List.of() : List.of(text.strip());
        return Arrays.stream(text.split("\\|")).map(String::strip).filter(one -> !one.isEmpty()).toList();
    }

    void tell(String field, Kind kind, String text) {
        remarks.accept(new Remark(field, kind, text));
    }

    private <T> Optional<T> dropped(String field, String text) {
        tell(field, Kind.DROPPED, text);
        return Optional.empty();
    }

    private String nothing(String field, String text) {
        if (!text.isEmpty()) tell(field, Kind.EMPTIED, text);
        return "";
    }

    private Optional<LocalDate> sound(String field, String text, LocalDate day, boolean mended) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) return dropped(field, text);
        if (mended) tell(field, Kind.MENDED, text);
        return Optional.of(day);
    }
}

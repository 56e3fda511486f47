// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.WrittenNumber;
import org.faisceau.needs.api.Amount;

/**
 * Reads an estimated value as people and APProch write it: {@code 100k - 500k€}, {@code < 90 k€}, {@code 1,5 M€}, {@code 250 000,00}.
 *
 * <p>Thousands as {@link WrittenNumber} knows them: {@code 150.000 €} is not read, {@code 1.250 M€} has decimals, for nobody buys for a
 * billion. A number below 1000 without unit takes the unit of the other end: {@code 100 - 500k€}.
 */
final class AmountBand {
    private static final int LONGEST = 80;
    private static final Pattern VALUE = Pattern.compile("([0-9](?:[0-9., ]*[0-9])?)(k|m|md)?(?:€|eur|euros?)?(?:ht)?");
    private static final Pattern NUMBER = Pattern.compile("[0-9](?:[0-9., ]*[0-9])?(?!\\s*md?\\b)");
    private static final Pattern FINE = Pattern.compile("(?<![0-9.,])[0-9]+[.,][0-9]{3,}(?![0-9.,km])");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2009\\u202f'’]+");
    private static final Pattern LOOSE = Pattern.compile("(?<![0-9]) | (?![0-9])");
    private static final Pattern BELOW = Pattern.compile("(?:<=?|≤|moinsde|jusqu[’']?[aà]|inf[ée]rieur[e]?[àa]|below|under|max\\.?|upto)(.+)");
    private static final Pattern ABOVE = Pattern.compile("(?:>=?|≥|plusde|[àa]partirde|sup[ée]rieur[e]?[àa]|above|over|min\\.?|from)(.+)|(.+?)(?:etplus|andmore|ormore|\\+)");
    private static final Pattern RANGE = Pattern.compile("(?:entre|de|between)?(.+?)(?:-|–|—|à|et|to|and|\\.\\.)(.+)");

    private AmountBand() {}

    /** Empty where it cannot be read, is negative, or exceeds what {@link Euros} holds. */
    static Optional<Amount> read(String text) {
        var bare = bare(text);
        if (bare.length() > LONGEST) return Optional.empty();
        if (bare.isEmpty()) return Optional.of(Amount.unknown());
        var value = value(bare);
        if (value.isPresent()) return value.get().euros(value.get().unit).map(Amount::exactly);
        var below = BELOW.matcher(bare);
        if (below.matches()) return value(below.group(1)).flatMap(end -> end.euros(end.unit)).map(end -> new Amount(Optional.empty(), Optional.of(end)));
        var above = ABOVE.matcher(bare);
        if (above.matches()) {
            var start = Optional.ofNullable(above.group(1)).orElseGet(() -> above.group(2));
            return value(start).flatMap(end -> end.euros(end.unit)).map(end -> new Amount(Optional.of(end), Optional.empty()));
        }
        return range(bare);
    }

    /** The number that keeps a text from being read, for it can be read in two ways. */
    static Optional<WrittenNumber.Doubtful> doubt(String text) {
        if (text.length() > LONGEST) return Optional.empty();
        return NUMBER.matcher(bare(text)).results()
                .flatMap(found -> WrittenNumber.of(found.group()).fold(certain -> Stream.<WrittenNumber.Doubtful>empty(), Stream::of, Stream::empty)).findFirst();
    }

    /** True where what was read says more than cents, and was rounded. */
    static boolean isRounded(String text) {
        return FINE.matcher(bare(text)).find();
    }

    /** In lower case, no blanks but one between digits. */
    private static String bare(String text) {
        return LOOSE.matcher(BLANKS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ")).replaceAll("");
    }

    private static Optional<Amount> range(String bare) {
        var range = RANGE.matcher(bare);
        if (!range.matches()) return Optional.empty();
        var from = value(range.group(1));
        var to = value(range.group(2));
        if (from.isEmpty() || to.isEmpty()) return Optional.empty();
        var unit = from.get().isBare() ? to.get().unit : from.get().unit;
        return from.get().euros(unit).flatMap(least -> to.get().euros(to.get().unit)
                .map(most -> least.compareTo(most) <= 0 ? Amount.between(least, most) : Amount.between(most, least)));
    }

    private static Optional<Value> value(String bare) {
        var found = VALUE.matcher(bare);
        if (!found.matches()) return Optional.empty();
        var unit = Optional.ofNullable(found.group(2)).orElse("");
        return number(found.group(1), unit).map(number -> new Value(number, unit));
    }

    private static Optional<BigDecimal> number(String digits, String unit) {
        return WrittenNumber.of(digits).fold(
                certain -> Optional.of(certain.number()),
                doubtful -> unit.startsWith("m") ? Optional.of(new BigDecimal(digits.replace(',', '.'))) : Optional.empty(),
                Optional::empty);
    }

    private record Value(BigDecimal number, String unit) {
        boolean isBare() {
            return unit.isEmpty() && number.compareTo(BigDecimal.valueOf(1000)) < 0;
        }

        Optional<Euros> euros(String of) {
            var factor = List.of("", "k", "m", "md").indexOf(of) * 3;
            var euros = number.movePointRight(factor);
            return euros.precision() - euros.scale() > 13 ? Optional.empty() : Optional.of(Euros.of(euros));
        }
    }
}

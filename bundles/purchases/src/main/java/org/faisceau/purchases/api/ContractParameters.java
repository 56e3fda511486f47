// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.directory.api.InnovationType;
import org.faisceau.kernel.api.Euros;

/**
 * The query parameters by which list, export and API narrow contracts; what cannot be read narrows nothing.
 *
 * <p>{@code text}; {@code amount}: {@code least-below} in whole euros, either may be left out; each {@link Facet} by its lower-case name,
 * several values allowed.
 */
public final class ContractParameters {
    /** Their names, in the order of the form. */
    public static final List<String> NAMES = Stream.concat(Stream.of("text", "amount"), Arrays.stream(Facet.values()).map(Facet::parameter)).toList();
    private static final Set<String> SAID = Set.of("YES", "NO", Facet.UNSAID);

    private ContractParameters() {}

    /** @param query all values of a parameter, without empty ones */
    public static ContractFilter filter(Function<String, ? extends Collection<String>> query) {
        var filter = ContractFilter.all().withText(String.join(" ", query.apply("text")));
        for (var facet : Facet.values()) {
            filter = filter.with(facet, query.apply(facet.parameter()).stream().filter(value -> isKnown(facet.parameter(), value)).collect(Collectors.toSet()));
        }
        var band = query.apply("amount").stream().filter(value -> isKnown("amount", value)).findFirst();
        if (band.isEmpty()) return filter;
        var ends = band.get().split("-", 2);
        return filter.withAmount(euros(ends[0]), euros(ends[1]));
    }

    /** True where that value of that parameter, or of {@code sort}, can be read. */
    public static boolean isKnown(String name, String value) {
        if (name.equals("amount")) return value.matches("\\d{0,12}-\\d{0,12}") && value.length() > 1;
        if (name.equals("sort")) return value.equals("-notified") || order(value) != ContractOrder.LATEST;
        return Facet.of(name).map(facet -> switch (facet) {
            case INNOVATIVE, SMALL, LOCAL -> SAID.contains(value);
            case PROCEDURE -> value.equals(Facet.UNSAID) || names(Procedure.values()).contains(value);
            case INNOVATION -> value.equals(Facet.UNSAID) || names(InnovationType.values()).contains(value);
            case YEAR -> value.equals(Facet.UNSAID) || value.matches("\\d{4}");
            case TIED -> Set.of("YES", "NO").contains(value);
            case STATE -> Set.of("COMPLETE", "LACKING", "UNPUBLISHED").contains(value);
            case BUYER, COMPANY, THEME, NEED, ORIGIN, CONSULTATION -> true;
        }).orElse(true);
    }

    /** Reads an order: {@code subject}, {@code amount}, {@code notified}, {@code changed}, backwards with a dash before; the latest first otherwise. */
    public static ContractOrder order(String sort) {
        return switch (sort) {
            case "subject" -> ContractOrder.SUBJECT;
            case "-subject" -> ContractOrder.SUBJECT_BACKWARDS;
            case "amount" -> ContractOrder.AMOUNT;
            case "-amount" -> ContractOrder.AMOUNT_BACKWARDS;
            case "changed" -> ContractOrder.UNCHANGED;
            case "-changed" -> ContractOrder.CHANGED;
            case "notified" -> ContractOrder.OLDEST;
            default -> ContractOrder.LATEST;
        };
    }

    private static Optional<Euros> euros(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Euros.of(new BigDecimal(text)));
    }

    private static Set<String> names(Enum<?>[] some) {
        return Arrays.stream(some).map(Enum::name).collect(Collectors.toSet());
    }
}

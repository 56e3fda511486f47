// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Euros;

/**
 * The query parameters by which list, export and API narrow needs; what cannot be read narrows nothing.
 *
 * <p>{@code text}; {@code theme}, {@code kind}, {@code organisation}: several allowed; {@code state}: several, or {@code OPEN} for all that
 * are neither closed nor abandoned; {@code amount}: {@code least-below} in whole euros, either may be left out; {@code due}:
 * {@code past}, a number of days from today, or {@code first..last} day.
 */
public final class NeedParameters {
    /** Their names, in the order of the form. */
    public static final List<String> NAMES = List.of("text", "theme", "state", "kind", "organisation", "due", "amount");

    private static final int DAYS_MOST = 3660;
    private static final Pattern BAND = Pattern.compile("\\d{0,12}-\\d{0,12}");
    private static final Pattern RANGE = Pattern.compile("(\\d{4}-[01]\\d-[0-3]\\d)?\\.\\.(\\d{4}-[01]\\d-[0-3]\\d)?");

    private NeedParameters() {}

    /**
     * Reads a filter.
     *
     * @param query all values of a parameter, without empty ones
     */
    public static NeedFilter filter(Function<String, List<String>> query, LocalDate today) {
        var filter = NeedFilter.all().withText(first(query, "text")).withThemes(Set.copyOf(query.apply("theme")))
                .withStates(states(query.apply("state"))).withKinds(constants(NeedKind.class, query.apply("kind")))
                .withOrganisations(Set.copyOf(query.apply("organisation")));
        return due(amount(filter, first(query, "amount")), first(query, "due"), today);
    }

    /** True where that value of that parameter, or of {@code sort}, can be read; any text, theme and organisation can. */
    public static boolean isKnown(String name, String value) {
        return switch (name) {
            case "state" -> value.equals("OPEN") || !constants(NeedState.class, List.of(value)).isEmpty();
            case "kind" -> !constants(NeedKind.class, List.of(value)).isEmpty();
            case "due" -> value.equals("past") || value.matches("\\d{1,4}") || isRange(value);
            case "amount" -> BAND.matcher(value).matches() && value.length() > 1;
            case "sort" -> value.equals("-changed") || order(value) != NeedOrder.CHANGED;
            default -> true;
        };
    }

    /** Reads an order: {@code title}, {@code deadline}, {@code amount}, {@code changed}, backwards with a dash before; last changed first otherwise. */
    public static NeedOrder order(String sort) {
        return switch (sort) {
            case "changed" -> NeedOrder.UNCHANGED;
            case "title" -> NeedOrder.TITLE;
            case "-title" -> NeedOrder.TITLE_BACKWARDS;
            case "deadline" -> NeedOrder.DEADLINE;
            case "-deadline" -> NeedOrder.DEADLINE_BACKWARDS;
            case "amount" -> NeedOrder.AMOUNT;
            case "-amount" -> NeedOrder.AMOUNT_BACKWARDS;
            default -> NeedOrder.CHANGED;
        };
    }

    private static Set<NeedState> states(List<String> names) {
        var states = EnumSet.noneOf(NeedState.class);
        states.addAll(constants(NeedState.class, names));
        if (names.contains("OPEN")) for (var state : NeedState.values()) if (state.isOpen()) states.add(state);
        return states;
    }

    private static NeedFilter amount(NeedFilter filter, String text) {
        if (!BAND.matcher(text).matches()) return filter;
        var ends = text.split("-", 2);
        return filter.withAmount(euros(ends[0]), euros(ends[1]));
    }

    private static NeedFilter due(NeedFilter filter, String text, LocalDate today) {
        if (text.equals("past")) return filter.withDeadline(Optional.empty(), Optional.of(today.minusDays(1)));
        if (text.matches("\\d{1,4}")) {
            int days = Math.min(Integer.parseInt(text), DAYS_MOST);
            return filter.withDeadline(Optional.of(today), Optional.of(today.plusDays(days)));
        }
        if (!isRange(text)) return filter;
        var ends = text.split("\\.\\.", 2);
        return filter.withDeadline(day(ends[0]), day(ends[1]));
    }

    private static boolean isRange(String text) {
        if (!RANGE.matcher(text).matches() || text.length() == 2) return false;
        return Arrays.stream(text.split("\\.\\.", 2)).allMatch(end -> end.isEmpty() || day(end).isPresent());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Euros> euros(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Euros.of(new BigDecimal(text)));
    }

    private static String first(Function<String, List<String>> query, String name) {
        var values = query.apply(name);
        return values.isEmpty() ? "" : values.get(0).strip();
    }

    private static <E extends Enum<E>> Set<E> constants(Class<E> type, List<String> names) {
        return EnumSet.allOf(type).stream().filter(one -> names.contains(one.name())).collect(Collectors.toSet());
    }
}

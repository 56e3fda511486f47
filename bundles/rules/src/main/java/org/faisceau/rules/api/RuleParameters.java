// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.faisceau.directory.api.ThresholdCategory;

/** The filters of rules as query parameters: the same words on the list, in the export and in the API. */
public final class RuleParameters {
    /** In the order of the form. */
    public static final List<String> NAMES = List.of("text", "kind", "buyer", "contract", "status", "at", "unverified", "due");

    private RuleParameters() {}

    /** @param values of a parameter; what cannot be read narrows nothing */
    public static RuleFilter filter(Function<String, List<String>> values) {
        return new RuleFilter(first(values, "text"), some(values, "kind", RuleKind.class), some(values, "buyer", ThresholdCategory.class),
                some(values, "contract", ContractType.class), some(values, "status", RuleStatus.class), day(first(values, "at")), first(values, "unverified").equals("yes"), first(values, "due").equals("yes"));
    }

    public static boolean isKnown(String name, String value) {
        return switch (name) {
            case "kind" -> !one(RuleKind.class, value).isEmpty();
            case "buyer" -> !one(ThresholdCategory.class, value).isEmpty();
            case "contract" -> !one(ContractType.class, value).isEmpty();
            case "status" -> !one(RuleStatus.class, value).isEmpty();
            case "at" -> day(value).isPresent();
            case "unverified", "due" -> value.equals("yes");
            default -> true;
        };
    }

    /** An ISO day; empty for anything else. */
    public static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1900 && day.getYear() <= 2200);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static String first(Function<String, List<String>> values, String name) {
        return values.apply(name).stream().findFirst().orElse("");
    }

    private static <E extends Enum<E>> Set<E> some(Function<String, List<String>> values, String name, Class<E> type) {
        var found = EnumSet.noneOf(type);
        values.apply(name).forEach(value -> found.addAll(one(type, value)));
        return found;
    }

    private static <E extends Enum<E>> Set<E> one(Class<E> type, String value) {
        var found = EnumSet.allOf(type);
        found.removeIf(each -> !each.name().equals(value));
        return found;
    }
}

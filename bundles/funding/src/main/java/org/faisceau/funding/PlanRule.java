// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.faisceau.funding.api.Plan;
import org.faisceau.funding.api.Plans;
import org.faisceau.funding.api.Remark;
import org.faisceau.funding.api.Scheme;
import org.faisceau.funding.api.Sort;
import org.faisceau.funding.api.Written;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Unseen;

/** What is off in a plan, and what is to be said of one that is not. Pure. */
final class PlanRule {
    private PlanRule() {}

    static Optional<Written<Plan>> obstacle(Plan.Content content, Function<String, Optional<Scheme>> schemes) {
        if (Unseen.is(content.title())) return invalid("title", "form.required");
        if (content.title().length() > Plans.LINE_MAX) return invalid("title", "funding.tooLong");
        if (content.note().length() > Plans.NOTE_MAX) return invalid("note", "funding.tooLong");
        if (content.about().filter(ref -> !Plans.SUBJECTS.contains(ref.kind())).isPresent()) return invalid("about", "about.unknown");
        if (content.expenses().size() > Plans.LINES_MOST) return invalid("expense1", "plan.tooManyLines");
        if (content.resources().size() > Plans.LINES_MOST) return invalid("resource1", "plan.tooManyLines");
        for (int at = 0; at < content.expenses().size(); at++) {
            var one = content.expenses().get(at);
            if (Unseen.is(one.what())) return invalid("expense" + (at + 1), "form.required");
            if (one.what().length() > Plans.LINE_MAX) return invalid("expense" + (at + 1), "funding.tooLong");
            if (one.amount().cents() < 0) return invalid("expenseAmount" + (at + 1), "plan.negative");
        }
        for (int at = 0; at < content.resources().size(); at++) {
            var one = content.resources().get(at);
            if (one.what().length() > Plans.LINE_MAX) return invalid("resource" + (at + 1), "funding.tooLong");
            if (one.amount().cents() < 0) return invalid("resourceAmount" + (at + 1), "plan.negative");
            if (!one.scheme().isEmpty() && schemes.apply(one.scheme()).isEmpty()) return invalid("resourceScheme" + (at + 1), "form.unknownChoice");
        }
        if (isTooMuch(content.expenses().stream().map(Plan.Expense::amount))) return invalid("expenseAmount1", "plan.tooMuch");
        return isTooMuch(content.resources().stream().map(Plan.Resource::amount)) ? invalid("resourceAmount1", "plan.tooMuch") : Optional.empty();
    }

    /** Beyond what a sum of euros can be. */
    private static boolean isTooMuch(Stream<Euros> amounts) {
        return amounts.mapToLong(Euros::cents).sum() > Euros.LIMIT_CENTS;
    }

    private static Optional<Written<Plan>> invalid(String field, String key) {
        return Optional.of(new Written.Invalid<>(field, key));
    }

    static List<Remark> remarks(Plan.Content content, Function<String, Optional<Scheme>> schemes) {
        var all = new ArrayList<Remark>();
        long difference = content.difference().cents();
        if (difference < 0) all.add(new Remark.Missing(new Euros(-difference)));
        if (difference > 0) all.add(new Remark.TooMuch(new Euros(difference)));
        var named = new LinkedHashMap<String, Scheme>();
        content.resources().stream().filter(one -> !one.scheme().isEmpty()).forEach(one -> schemes.apply(one.scheme()).ifPresent(scheme -> named.putIfAbsent(scheme.id(), scheme)));
        for (var scheme : named.values()) {
            if (!scheme.isValid(content.day())) all.add(new Remark.NotValid(scheme, content.day()));
            for (var sort : Sort.values()) remark(content, scheme, sort).ifPresent(all::add);
        }
        return all;
    }

    /** Ceilings are looked at only where the source gives some. */
    private static Optional<Remark> remark(Plan.Content content, Scheme scheme, Sort sort) {
        var asked = content.resources().stream().filter(one -> one.sort() == sort && one.scheme().equals(scheme.id())).map(Plan.Resource::amount).reduce(new Euros(0), Euros::plus);
        if (asked.cents() == 0 || scheme.ceilings().isEmpty()) return Optional.empty();
        var ceiling = scheme.ceilings().get(sort);
        if (ceiling == null) return Optional.of(new Remark.NotOfScheme(scheme, sort));
        return asked.compareTo(ceiling) > 0 ? Optional.of(new Remark.BeyondCeiling(scheme, sort, asked, ceiling)) : Optional.empty();
    }

    /** As it is kept. */
    static Plan.Content stripped(Plan.Content one) {
        return new Plan.Content(one.title().strip(), one.about(), one.day(), one.note().strip(), one.expenses().stream().map(it -> new Plan.Expense(it.what().strip(), it.amount())).toList(),
                one.resources().stream().map(it -> new Plan.Resource(it.sort(), it.what().strip(), it.amount(), it.scheme(), it.isGranted())).toList());
    }
}

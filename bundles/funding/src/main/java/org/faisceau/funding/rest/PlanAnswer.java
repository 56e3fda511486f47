// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.rest;

import java.util.List;
import org.faisceau.funding.api.Plan;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Ref;

/** A plan as JSON; the difference is below nought where money is missing. */
record PlanAnswer(String id, String title, String about, String day, String note, List<LineBody> expenses, List<LineBody> resources, String spent, String found, String difference, String createdAt, String changedAt,
        int version) {
    static PlanAnswer of(Plan one) {
        var content = one.content();
        return new PlanAnswer(one.id(), one.title(), content.about().map(Ref::toString).orElse(""), content.day().toString(), content.note(),
                content.expenses().stream().map(it -> new LineBody(null, it.what(), plain(it.amount()), null, null)).toList(),
                content.resources().stream().map(it -> new LineBody(it.sort().name(), it.what(), plain(it.amount()), it.scheme(), it.isGranted())).toList(), plain(content.spent()), plain(content.found()), plain(content.difference()),
                one.createdAt().toString(), one.changedAt().toString(), one.version());
    }

    private static String plain(Euros amount) {
        return amount.amount().toPlainString();
    }
}

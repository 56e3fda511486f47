// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.rest;

import java.util.List;
import java.util.Set;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.projects.api.Makeup;
import org.faisceau.projects.api.Member;

/** Whether a caller reads what a body ties to a project: else a record could be held in place by who may not see it. */
record Ties(List<Kind> kinds) {
    private static final int AT_ONCE = 200;
    private static final int ID_MAX = 80;

    /** @throws Problem that names the part with one that is new there and not read by the caller */
    void check(Call call, Makeup before, Makeup after) {
        check(call, "needs", "need", before.needs(), after.needs());
        check(call, "solutions", "solution", before.solutions(), after.solutions());
        check(call, "team", "person", people(before), people(after));
    }

    private static List<String> people(Makeup one) {
        return one.team().stream().map(Member::person).distinct().toList();
    }

    private void check(Call call, String field, String word, List<String> before, List<String> after) {
        var was = Set.copyOf(before);
        var fresh = after.stream().filter(one -> !was.contains(one)).distinct().toList();
        if (fresh.isEmpty()) return;
        if (fresh.size() > AT_ONCE) throw Problem.invalid(field, "At most " + AT_ONCE + " at once.");
        var kind = kinds.stream().filter(one -> one.word().equals(word)).findFirst().orElseThrow(() -> Problem.invalid(field, "The module that keeps these records is stopped."));
        var read = kind.titles(call.actor(), fresh.stream().filter(Ties::isName).map(id -> new Ref(word, id)).toList(), call.locale()).keySet();
        fresh.stream().filter(id -> !isName(id) || !read.contains(new Ref(word, id))).findFirst().ifPresent(id -> {
            throw Problem.invalid(field, "No record of this identifier that you read: " + id.substring(0, Math.min(ID_MAX, id.length())));
        });
    }

    private static boolean isName(String id) {
        return id.matches("[A-Za-z0-9_-]{1," + ID_MAX + "}");
    }
}

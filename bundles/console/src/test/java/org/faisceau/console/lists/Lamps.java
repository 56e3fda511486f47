// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.faisceau.console.spi.BulkAction;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;

/** Lights lamps; the broken one refuses, until it is mended; the haunted one throws, the old ones go to the bin. */
final class Lamps implements BulkAction {
    final List<String> lit = new ArrayList<>();
    final List<String> reasons = new ArrayList<>();
    boolean mended;

    @Override
    public String id() {
        return "test.light";
    }

    @Override
    public String kind() {
        return "lamp";
    }

    @Override
    public Role role() {
        return Role.BUYER;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public String label(Visit visit) {
        return "Light";
    }

    @Override
    public String icon() {
        return "bulb";
    }

    @Override
    public String caution(Visit visit, Ref ref) {
        return ref.id().equals("broken") ? "Its bulb is cracked." : "";
    }

    @Override
    public List<Question> questions(Visit visit) {
        return List.of(new Question("reason", "Why?", true, 100));
    }

    @Override
    public Outcome apply(Actor actor, Ref ref, Form answers, Locale locale) {
        if (ref.id().equals("haunted")) throw new IllegalStateException("boo");
        if (ref.id().equals("broken") && !mended) return Outcome.refused("=The bulb is broken.");
        if (ref.id().startsWith("old")) return Outcome.binned();
        if (lit.contains(ref.id())) return Outcome.unchanged();
        lit.add(ref.id());
        reasons.add(answers.value("reason"));
        return Outcome.done("lit");
    }

    @Override
    public Outcome undo(Actor actor, Ref ref, String memo, Locale locale) {
        if (ref.id().equals("stuck")) return Outcome.refused("Its switch is stuck.");
        return memo.equals("lit") && lit.remove(ref.id()) ? Outcome.done() : Outcome.refused("It is dark.");
    }
}

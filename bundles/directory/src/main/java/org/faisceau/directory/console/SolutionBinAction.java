// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.Locale;
import org.faisceau.console.spi.BulkAction;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Removals;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.Solutions;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts many solutions in the bin at once, those that nothing points to. */
@Component
public final class SolutionBinAction implements BulkAction {
    private final Solutions solutions;
    private final Removals removals;

    @Activate
    public SolutionBinAction(@Reference Solutions solutions, @Reference Removals removals) {
        this.solutions = solutions;
        this.removals = removals;
    }

    @Override
    public String id() {
        return "directory.bin-solution";
    }

    @Override
    public String kind() {
        return Solution.KIND;
    }

    @Override
    public Role role() {
        return Role.COMPANY;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String label(Visit visit) {
        return visit.words(SolutionBinAction.class).say("solution.bin");
    }

    @Override
    public String icon() {
        return "trash";
    }

    @Override
    public String question(Visit visit, int count) {
        return visit.words(SolutionBinAction.class).say("solution.bin.question", count);
    }

    @Override
    public Outcome apply(Actor actor, Ref ref, Form answers, Locale locale) {
        return RemovalStep.apply(removals, actor, ref, solutions.find(actor, ref.id()).filter(one -> one.id().equals(ref.id())).map(Solution::version).orElse(0), locale);
    }
}

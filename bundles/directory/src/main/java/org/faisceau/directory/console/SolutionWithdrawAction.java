// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.Locale;
import org.faisceau.console.spi.BulkAction;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionState;
import org.faisceau.directory.api.Solutions;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Withdraws many solutions at once. */
@Component
public final class SolutionWithdrawAction implements BulkAction {
    private final Solutions solutions;

    @Activate
    public SolutionWithdrawAction(@Reference Solutions solutions) {
        this.solutions = solutions;
    }

    @Override
    public String id() {
        return "directory.withdraw-solution";
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
        return 20;
    }

    @Override
    public String label(Visit visit) {
        return visit.words(SolutionWithdrawAction.class).say("solution.withdraw");
    }

    @Override
    public String icon() {
        return "ban";
    }

    @Override
    public String question(Visit visit, int count) {
        return visit.words(SolutionWithdrawAction.class).say("solution.bulk.withdraw", count);
    }

    @Override
    public Outcome apply(Actor actor, Ref ref, Form answers, Locale locale) {
        return SolutionBulkStep.to(SolutionState.WITHDRAWN, solutions, actor, ref, locale);
    }

    @Override
    public Outcome undo(Actor actor, Ref ref, String memo, Locale locale) {
        return SolutionBulkStep.undo(solutions, actor, ref, memo, locale);
    }
}

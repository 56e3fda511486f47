// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.projects.api.Iteration;
import org.faisceau.projects.api.Iterations;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The iterations of a project, the last first; the next one opens once the last is decided. */
@Component
public final class IterationsPage implements Page {
    private final ProjectHeads heads;
    private final Iterations iterations;
    private final Names names;

    @Activate
    public IterationsPage(@Reference ProjectHeads heads, @Reference Iterations iterations, @Reference Names names) {
        this.heads = heads;
        this.iterations = iterations;
        this.names = names;
    }

    /**
     * One with who decided it.
     *
     * @param by empty while it is open
     */
    record Turn(Iteration one, String by) {}

    @Override
    public Address address() {
        return Address.of("projects/{id}/iterations").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return heads.reading(visit, head -> screen(visit, 200, head, Form.blank()));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(IterationsPage.class);
        var form = visit.form();
        return heads.within(visit, head -> IterationForm.read(form).map(content -> Said.of(words, iterations.open(visit.actor(), head.project().id(), content), form, "project.refused", again -> screen(visit, 422, head, again),
                lost -> screen(visit, 409, head, form), done -> Answer.redirect(head.address() + "/iterations", words.say("iteration.opened", done.number())))).orElseGet(() -> screen(visit, 422, head, form)));
    }

    private Answer screen(Visit visit, int status, ProjectHead head, Form form) {
        var all = iterations.of(visit.actor(), head.project().id());
        var by = names.accounts(all.stream().flatMap(one -> one.decision().stream()).map(Iteration.Decision::account).toList());
        List<Turn> turns = all.stream().map(one -> new Turn(one, one.decision().map(decision -> by.get(decision.account())).orElse(""))).toList();
        return new Answer.Screen(status, head.project().title(), new StaticTemplates().iterations(visit.words(IterationsPage.class), head, turns, form));
    }
}

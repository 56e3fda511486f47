// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.showcase.api.Issue;
import org.faisceau.showcase.api.Issues;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes title, lead and choice of an issue; who comes second is shown both versions. */
@Component
public final class EditIssuePage implements Page {
    private final Issues issues;
    private final IssueViews views;

    @Activate
    public EditIssuePage(@Reference Issues issues, @Reference IssueViews views) {
        this.issues = issues;
        this.views = views;
    }

    @Override
    public Address address() {
        return Address.of("showcase/issues/{id}/edit").readBy(Role.MANAGER).writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return issues.find(visit.actor(), visit.path("id")).map(one -> one.sentAt().isPresent() ? Answer.notNow(visit.words(EditIssuePage.class).say("issue.isSent")) : asked(visit, 200, one, IssueForm.filled(one)))
                .orElseGet(() -> IssuePage.absent(visit));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(EditIssuePage.class);
        var found = issues.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var current = found.get();
        var form = visit.form();
        return new IssueForm(visit, views).read(form, current.content().picks(), Optional.of(current.content().kind())).map(content -> Said.of(words, issues.change(visit.actor(), current.id(), form.version(), content), form,
                again -> asked(visit, 422, current, again), lost -> new IssueForm(visit, views).conflict(lost, form), done -> Answer.redirect(done.address(), words.say("issue.changed")))).orElseGet(() -> asked(visit, 422, current, form));
    }

    private Answer asked(Visit visit, int status, Issue one, Form form) {
        return new IssueForm(visit, views).screen(status, form.with("kind", one.content().kind().name()), one.address() + "/edit", one.address());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Actor;
import org.faisceau.showcase.api.Issues;
import org.faisceau.showcase.api.Showcase;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A newsletter that was sent, for everybody; what was withdrawn since is gone from it. */
@Component
public final class PublicLetterPage implements Page {
    private final Issues issues;
    private final IssueViews views;
    private final Facing facing;

    @Activate
    public PublicLetterPage(@Reference Issues issues, @Reference IssueViews views, @Reference Facing facing) {
        this.issues = issues;
        this.views = views;
        this.facing = facing;
    }

    @Override
    public Address address() {
        return Address.of("public/showcase/letters/{id}").withoutAccount();
    }

    @Override
    public Answer show(Visit visit) {
        // The address in a mail bears its reader's own pass: nobody should hand that on with the letter.
        if (!visit.query("pass").isEmpty()) return Answer.redirect(Showcase.HOME + "/letters/" + visit.path("id"));
        return issues.find(Actor.nobody(), visit.path("id")).map(one -> {
            var view = views.of(one, visit.locale());
            return Answer.screen(one.title(), new StaticTemplates().publicLetter(visit.words(PublicLetterPage.class), view), facing.preview(visit, one.content().lead().isEmpty() ? one.title() : one.content().lead(),
                    view.pictures().stream().findFirst().orElse("")));
        }).orElse(Answer.notFound());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import org.faisceau.console.kept.DraftRegister;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One's own drafts: what was written and not sent. */
@Component
public final class DraftsPage implements Page {
    private static final String HERE = "/account/drafts";
    private final DraftRegister drafts;

    @Activate
    public DraftsPage(@Reference DraftRegister drafts) {
        this.drafts = drafts;
    }

    @Override
    public Address address() {
        return Address.of("account/drafts").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(DraftsPage.class);
        return Answer.screen(words.say("account.title"), new StaticTemplates().ownDrafts(words, drafts.list(visit.actor())));
    }

    @Override
    public Answer submit(Visit visit) {
        drafts.drop(visit.actor(), visit.form().value("address"));
        var back = ViewsPage.Back.of(visit.form().value("back"));
        return Answer.redirect(back.path().equals("/") ? HERE : back.address(), visit.words(DraftsPage.class).say("draft.dropped"));
    }
}

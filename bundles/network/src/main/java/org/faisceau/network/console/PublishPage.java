// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.network.api.Arrivals;
import org.faisceau.network.api.Fetching;
import org.faisceau.network.api.Publishing;
import org.faisceau.network.api.TrustedLabs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What this Living-Lab hands others: chosen by kind, looked at, published. */
@Component
public final class PublishPage implements Page {
    private static final int LINES = 10;
    private final Publishing publishing;
    private final Kinds kinds;
    private final Accounts accounts;
    private final Fetching fetching;

    @Activate
    public PublishPage(@Reference Publishing publishing, @Reference Kinds kinds, @Reference Accounts accounts, @Reference Fetching fetching) {
        this.publishing = publishing;
        this.kinds = kinds;
        this.accounts = accounts;
        this.fetching = fetching;
    }

    @Override
    public Address address() {
        return Address.of("network/publish").readBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return visit.atOnce(() -> screen(visit, 200, Form.blank()));
    }

    private Answer screen(Visit visit, int status, Form form) {
        var words = visit.words(PublishPage.class);
        var standing = publishing.standing(visit.actor(), visit.locale());
        var draft = standing.draft();
        if (form.value("sender").isEmpty() && !form.hasProblems()) form.with("sender", draft.sender());
        var view = new PublishView(standing.parts(), draft, draft.stopped(), publishing.issues(visit.actor(), visit.after(), LINES), kind -> kinds.title(kind, visit.locale()), accounts::shownName,
                fetching.isLeading());
        return new Answer.Screen(status, words.say("tab.publish"), new StaticTemplates().publish(visit, words, form, view));
    }

    /** {@code publish}. */
    @Override
    public Answer submit(Visit visit) {
        if (!visit.action().equals("publish")) return Answer.notFound();
        var words = visit.words(PublishPage.class);
        var form = visit.form();
        var sender = form.text("sender", TrustedLabs.NAME_MAX);
        if (form.hasProblems()) return screen(visit, 422, form);
        return publishing.publish(visit.actor(), sender, form.version()).fold(
                done -> Answer.redirect("/network/publish", words.say("publish.done", done.issue().number())),
                invalid -> screen(visit, 422, form.reject(invalid.field(), invalid.key())),
                empty -> Answer.redirect("/network/publish", Answer.Tone.INFORMATION, words.say("publish.nothing")),
                tooLarge -> screen(visit, 422, form.reject("", "publish.tooLarge", tooLarge.lines(), tooLarge.characters(), Arrivals.LINES_MOST, Publishing.BUNDLE_MOST)),
                lost -> Answer.redirect("/network/publish", Answer.Tone.WARNING, words.say("publish.lost")),
                refused -> Answer.refused(words.say("network.refused")));
    }
}

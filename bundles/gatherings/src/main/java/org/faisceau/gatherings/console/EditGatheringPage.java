// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.gatherings.api.Chapter;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.api.Gatherings;
import org.faisceau.gatherings.api.Invitations;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes what is written of a gathering; who comes second is shown both versions. */
@Component
public final class EditGatheringPage implements Page {
    private final Gatherings gatherings;
    private final Invitations invitations;
    private final GatheringForm forms;

    @Activate
    public EditGatheringPage(@Reference Gatherings gatherings, @Reference Invitations invitations, @Reference GatheringForm forms) {
        this.gatherings = gatherings;
        this.invitations = invitations;
        this.forms = forms;
    }

    @Override
    public Address address() {
        return Address.of("gatherings/{id}/edit").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return Ids.of(visit).flatMap(id -> gatherings.find(visit.actor(), id)).map(one -> asked(visit, 200, one, GatheringForm.filled(one))).orElseGet(() -> GatheringHeads.absent(visit));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(EditGatheringPage.class);
        var found = Ids.of(visit).flatMap(id -> gatherings.find(visit.actor(), id));
        if (found.isEmpty()) return Answer.notFound();
        var current = found.get();
        var form = visit.form();
        return forms.read(visit, form, Optional.of(current)).map(content -> Said.of(words, gatherings.change(visit.actor(), current.id(), form.version(), content), form, again -> asked(visit, 422, current, again),
                lost -> forms.conflict(visit, lost, form), done -> Answer.redirect(done.address(), changed(words, current, done, invitations.informed(visit.actor(), done.id()))))).orElseGet(() -> asked(visit, 422, current, form));
    }

    /** A new length is said: the end may have followed the number of people; and how long a new day may be mended before it is told. */
    private static String changed(Words words, Gathering before, Gathering after, Invitations.Informed informed) {
        int minutes = after.content().minutes();
        var said = minutes == before.content().minutes() ? words.say("gathering.changed") : words.say("gathering.changedLength", Saying.minutes(words, minutes), Saying.hours(words, after));
        boolean isMoved = !before.content().day().equals(after.content().day()) || !before.content().from().equals(after.content().from());
        return isMoved && after.state() == GatheringState.OPEN ? said + Said.toldSoon(words, informed) : said;
    }

    private Answer asked(Visit visit, int status, Gathering one, Form form) {
        var words = visit.words(EditGatheringPage.class);
        if (!gatherings.mayLead(visit.actor(), one)) return Answer.refused(words.say("gathering.refused"));
        if (!Chapter.CONTENT.isOpen(one.state())) return Said.notNow(words, one.state());
        return forms.screen(visit, status, form, one.address() + "/edit", one.address());
    }
}

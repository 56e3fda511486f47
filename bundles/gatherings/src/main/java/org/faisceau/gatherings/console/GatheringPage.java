// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.gatherings.api.Composition;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.api.Gatherings;
import org.faisceau.gatherings.api.Guests;
import org.faisceau.gatherings.api.Notices;
import org.faisceau.gatherings.api.Programmes;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A gathering at a glance: when, where, for whom, and what comes next. */
@Component
public final class GatheringPage implements Page {
    private final Gatherings gatherings;
    private final GatheringHeads heads;
    private final Notices notices;
    private final Guests guests;
    private final Programmes programmes;

    @Activate
    public GatheringPage(@Reference Gatherings gatherings, @Reference GatheringHeads heads, @Reference Notices notices, @Reference Guests guests, @Reference Programmes programmes) {
        this.gatherings = gatherings;
        this.heads = heads;
        this.notices = notices;
        this.guests = guests;
        this.programmes = programmes;
    }

    @Override
    public Address address() {
        return Address.of("gatherings/{id}").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(GatheringPage.class);
        var found = heads.of(visit);
        if (found.isEmpty()) return GatheringHeads.absent(visit);
        var head = found.get();
        var id = head.gathering().id();
        var composition = head.leads() ? Optional.of(guests.composition(visit.actor(), id)) : Optional.<Composition>empty();
        var sheet = head.leads() && head.gathering().state().isAhead() ? programmes.find(visit.actor(), id, visit.locale()) : Optional.<Programmes.Sheet>empty();
        return Answer.screen(head.gathering().title(), new StaticTemplates().gathering(words, head, notices.isShown(visit.actor(), id), composition, sheet.map(one -> one.table().clashes()).orElse(List.of())));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(GatheringPage.class);
        var found = Ids.of(visit).flatMap(id -> gatherings.find(visit.actor(), id));
        if (found.isEmpty()) return Answer.notFound();
        var gathering = found.get();
        if (visit.action().equals("show") || visit.action().equals("hide")) return shown(visit, gathering, visit.action().equals("show"));
        if (!visit.action().equals("bin")) return step(visit, gathering);
        return Said.of(words, gatherings.bin(visit.actor(), gathering.id(), visit.form().version()), gathering.address(),
                done -> Answer.binned(visit, "/gatherings", words.say("gathering.binned", done.reference()), done.ref()));
    }

    private Answer shown(Visit visit, Gathering gathering, boolean isShown) {
        var words = visit.words(GatheringPage.class);
        return Said.of(words, notices.show(visit.actor(), gathering.id(), isShown), gathering.address(), done -> Answer.redirect(done.address(), words.say(isShown ? "notice.shown" : "notice.hidden")));
    }

    private Answer step(Visit visit, Gathering gathering) {
        var words = visit.words(GatheringPage.class);
        var to = Arrays.stream(GatheringState.values()).filter(state -> state.name().equals(visit.action())).findFirst();
        if (to.isEmpty()) return Answer.notFound();
        if (gathering.state().asksReason(to.get())) return Answer.redirect(gathering.address() + "/cancel");
        return Said.of(words, gatherings.move(visit.actor(), gathering.id(), visit.form().version(), to.get(), ""), gathering.address(),
                done -> Answer.redirect(done.address(), words.say("moved." + done.state())));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.gatherings.api.Format;
import org.faisceau.gatherings.api.Formats;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringId;
import org.faisceau.gatherings.api.Gatherings;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.gatherings.api.Guests;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.spi.DateBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes dates of other bundles as planned gatherings. Organisations are listed as guests and told nothing: whoever has the date asks them. */
@Component
public final class GatheringDates implements DateBook {
    /** Authorities and companies of a sector meet; another is chosen on the gathering. */
    private static final String FORMAT = "sector-forum";
    private final Gatherings gatherings;
    private final Formats formats;
    private final Guests guests;
    private final Organisations organisations;

    @Activate
    public GatheringDates(@Reference Gatherings gatherings, @Reference Formats formats, @Reference Guests guests, @Reference Organisations organisations) {
        this.gatherings = gatherings;
        this.formats = formats;
        this.guests = guests;
        this.organisations = organisations;
    }

    @Override
    public Entering enter(Actor actor, Meeting meeting) {
        if (!gatherings.mayPlan(actor)) return new Entering.Refused();
        var format = formats.find(actor, FORMAT).or(() -> formats.list(actor).stream().findFirst()).map(Formats.Kept::format).map(Format::id);
        return format.map(one -> entered(actor, meeting, one)).orElseGet(Entering.Unfit::new);
    }

    private Entering entered(Actor actor, Meeting meeting, String format) {
        var expected = new Gathering.Expected(0, Math.min(meeting.organisations().size(), Gatherings.EXPECTED_MOST), 0, 0, 0);
        var content = Gathering.Content.titled(cut(meeting.title(), Gatherings.TITLE_MAX), format, meeting.day()).at(meeting.from(), meeting.until()).in(cut(meeting.place(), Gatherings.TITLE_MAX))
                .about(cut(meeting.about(), Gatherings.TEXT_MAX)).expecting(expected);
        Entering unfit = new Entering.Unfit();
        return gatherings.plan(actor, content).<Entering>fold(done -> listed(actor, done.gathering().id(), meeting.organisations()), invalid -> unfit, lost -> unfit, notNow -> unfit, refused -> new Entering.Refused(), unknown -> unfit);
    }

    private Entering listed(Actor actor, GatheringId id, List<String> some) {
        var known = organisations.findAll(actor, some);
        var people = some.stream().map(one -> guest(known, one)).flatMap(Optional::stream).limit(Guests.AT_ONCE_MOST).toList();
        guests.paste(actor, id, people);
        return new Entering.Entered(id.ref());
    }

    private static Optional<Guest.Content> guest(Map<String, Organisation> known, String id) {
        return Optional.ofNullable(known.get(id)).map(one -> cut(one.name(), Guests.NAME_MAX)).map(name -> Guest.Content.named(name, GuestPart.COMPANY).of(id, name));
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}

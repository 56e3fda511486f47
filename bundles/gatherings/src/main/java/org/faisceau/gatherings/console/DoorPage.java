// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.gatherings.api.Guest.Attendance;
import org.faisceau.gatherings.api.Guest.State;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.Guests;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.SortKey;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** At the door, on a phone: who is there, since when. A badge leads here with its guest in {@code guest}. */
@Component
public final class DoorPage implements Page {
    private final GatheringHeads heads;
    private final Guests guests;
    private final Clock clock;

    @Activate
    public DoorPage(@Reference GatheringHeads heads, @Reference Guests guests, @Reference Clock clock) {
        this.heads = heads;
        this.guests = guests;
        this.clock = clock;
    }

    /** What a code was held up for: {@code NONE} where there was none. */
    enum Code {
        NONE,
        /** Not there yet: the guest stands alone on the list. */
        READY,
        /** Noted already. */
        AGAIN,
        /** Of nobody on this list. */
        FORGED
    }

    /** @param sought what is looked for; empty for all */
    record View(GatheringHead head, List<Guest> guests, long present, int expected, String sought, boolean isToday, Code code) {}

    @Override
    public Address address() {
        return Address.of("gatherings/{id}/door").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return Led.by(visit, heads, head -> {
            var words = visit.words(DoorPage.class);
            var whole = guests.list(visit.actor(), head.gathering().id());
            var all = whole.stream().filter(one -> one.state() != State.DECLINED || one.attendance() != Attendance.UNKNOWN).toList();
            var code = code(visit.query("guest"), whole);
            var sought = SortKey.of(visit.query("text"));
            var shown = code == Code.NONE ? all.stream().filter(one -> SortKey.of(one.name() + " " + one.content().organisationName()).contains(sought)).toList()
                    : whole.stream().filter(one -> one.id().equals(visit.query("guest"))).toList();
            long present = all.stream().filter(one -> one.attendance() == Attendance.PRESENT).count();
            boolean isToday = head.gathering().content().day().equals(Days.today(clock));
            var view = new View(head, shown, present, (int) all.stream().filter(one -> one.isComing() || one.attendance() == Attendance.PRESENT).count(), visit.query("text"), isToday, code);
            return new Answer.Screen(code == Code.FORGED ? 404 : 200, words.say("door.title"), new StaticTemplates().door(words, view));
        });
    }

    private static Code code(String held, List<Guest> whole) {
        if (held.isEmpty()) return Code.NONE;
        return whole.stream().filter(one -> one.id().equals(held)).findFirst().map(one -> one.attendance() == Attendance.PRESENT ? Code.AGAIN : Code.READY).orElse(Code.FORGED);
    }

    /** An attendance, or {@code rest}. */
    @Override
    public Answer submit(Visit visit) {
        return Led.by(visit, heads, head -> {
            var words = visit.words(DoorPage.class);
            var back = head.address() + "/door";
            if (visit.action().equals("rest")) {
                var noted = guests.markRestAbsent(visit.actor(), head.gathering().id());
                return noted.isPresent() ? Answer.redirect(back, words.say("door.rest", noted.getAsInt())) : Said.notNow(words, head.gathering().state());
            }
            var attendance = Arrays.stream(Attendance.values()).filter(one -> one.name().equals(visit.action())).findFirst();
            var guest = guests.find(visit.actor(), visit.form().value("guest")).filter(one -> one.gathering().equals(head.gathering().id()));
            if (attendance.isEmpty() || guest.isEmpty()) return Answer.notFound();
            return guests.mark(visit.actor(), guest.get().id(), visit.form().version(), attendance.get(), now(head)).fold(
                    done -> Answer.redirect(back, words.say("door.marked", done.guest().name(), words.say("attendance." + done.guest().attendance()))),
                    invalid -> Answer.redirect(back, Tone.PROBLEM, words.say(invalid.key())),
                    twice -> Answer.redirect(back),
                    lost -> Answer.redirect(back, Tone.WARNING, words.say("door.lost", lost.current().name())),
                    notNow -> Said.notNow(words, notNow.state()),
                    refused -> Answer.refused(words.say("gathering.refused")),
                    unknown -> Answer.notFound());
        });
    }

    /** The minute of the clock on the day itself; noted later, nobody knows when. */
    private Optional<LocalTime> now(GatheringHead head) {
        return head.gathering().content().day().equals(Days.today(clock)) ? Optional.of(ZonedDateTime.ofInstant(clock.instant(), Days.PARIS).toLocalTime()) : Optional.empty();
    }
}

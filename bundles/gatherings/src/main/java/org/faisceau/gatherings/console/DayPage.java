// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.IntStream;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.gatherings.api.Chapter;
import org.faisceau.gatherings.api.Lateness;
import org.faisceau.gatherings.api.Programmes.Sheet;
import org.faisceau.gatherings.api.Programmes;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The running sheet of the day: what runs, how late it is, what to shorten. */
@Component
public final class DayPage implements Page {
    private final GatheringHeads heads;
    private final Programmes programmes;
    private final Clock clock;

    @Activate
    public DayPage(@Reference GatheringHeads heads, @Reference Programmes programmes, @Reference Clock clock) {
        this.heads = heads;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** @param running place of the item that runs, or ran last; −1 for none */
    record View(GatheringHead head, Sheet sheet, LocalTime now, int running, Optional<Lateness> lateness) {
        boolean isOver() {
            return sheet.endedAt().isPresent();
        }

        boolean runs(int at) {
            return at == running && !isOver();
        }

        /** Once all is over what ran last goes on; where that was taken out of the programme, anything may. */
        boolean mayBegin(int at) {
            return !runs(at) && (!isOver() || running < 0) && head.may(Chapter.PROGRAMME);
        }

        boolean isDone(int at) {
            return at < running || isOver();
        }

        /** Where the day is, in a sentence. */
        String state(Words words) {
            if (isOver()) return words.say("day.over", Saying.hour(words, sheet.endedAt().orElseThrow()));
            return running < 0 ? words.say("day.nothingRuns") : words.say("day.runs", sheet.items().get(running).title(), Saying.hour(words, sheet.begunAt().orElse(now)));
        }

        /** When an item begins if nothing is shortened. */
        LocalTime expected(int at) {
            return sheet.table().items().get(at).from().plusMinutes(at > running ? lateness.map(Lateness::minutes).filter(late -> late > 0).orElse(0) : 0);
        }
    }

    @Override
    public Address address() {
        return Address.of("gatherings/{id}/day").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return Led.by(visit, heads, head -> {
            var words = visit.words(DayPage.class);
            var sheet = programmes.find(visit.actor(), head.gathering().id(), visit.locale()).orElseThrow();
            int running = IntStream.range(0, sheet.items().size()).filter(at -> sheet.items().get(at).id().equals(sheet.running())).findFirst().orElse(-1);
            return Answer.screen(words.say("day.title"), new StaticTemplates().day(words, new View(head, sheet, now(), running, programmes.late(sheet, now()))));
        });
    }

    private LocalTime now() {
        return ZonedDateTime.ofInstant(clock.instant(), Days.PARIS).toLocalTime();
    }

    /** {@code run} with an item, {@code end}, or {@code resume}: it was not over. */
    @Override
    public Answer submit(Visit visit) {
        return Led.by(visit, heads, head -> {
            var words = visit.words(DayPage.class);
            var back = head.address() + "/day";
            var sheet = programmes.find(visit.actor(), head.gathering().id(), visit.locale()).orElseThrow();
            boolean isResumed = visit.action().equals("resume");
            var item = isResumed ? sheet.running() : visit.action().equals("run") ? visit.form().value("item") : "";
            var at = isResumed ? sheet.begunAt().orElse(now()) : now();
            return programmes.run(visit.actor(), head.gathering().id(), visit.form().version(), item, at, visit.locale()).fold(
                    done -> done.sheet().endedAt().isPresent() ? Answer.redirect(back, words.say("day.over", Saying.hour(words, done.sheet().endedAt().get()))) : Answer.redirect(back),
                    invalid -> Answer.redirect(back, Tone.PROBLEM, words.say(invalid.key())),
                    lost -> Answer.redirect(back, Tone.WARNING, words.say("programme.lost")),
                    notNow -> Said.notNow(words, notNow.state()),
                    refused -> Answer.refused(words.say("gathering.refused")),
                    unknown -> Answer.notFound());
        });
    }
}

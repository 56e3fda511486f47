// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.directory.api.Mentor;
import org.faisceau.directory.api.MentorContent;
import org.faisceau.directory.api.MentorContract;
import org.faisceau.directory.api.MentorState;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.kernel.spi.Demonstration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Invented mentors: two that accepted, one that was asked, one that declined. */
@Component
public final class DemonstrationMentors implements Demonstration {
    private final MentorRegister mentors;
    private final Clock clock;

    @Activate
    public DemonstrationMentors(@Reference MentorRegister mentors, @Reference Clock clock) {
        this.mentors = mentors;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "directory-mentors";
    }

    @Override
    public int order() {
        return 16;
    }

    /**
     * A block: organisation, state, contracts, themes, availability, from and until in months from today, reason; then a line for each contract
     * that is told: title, year, euros.
     */
    @Override
    public void load() {
        Stream.of(FileBeside.text(DemonstrationMentors.class, "mentors.txt").strip().split("\n\n")).map(block -> block.split("\n>")).forEach(block -> record(
                block[0].strip().split("\\|", -1), Stream.of(block).skip(1).map(line -> line.strip().split("\\|", -1)).map(DemonstrationMentors::contract).toList()));
    }

    private void record(String[] told, List<MentorContract> contracts) {
        var state = MentorState.valueOf(told[1]);
        var content = new MentorContent(List.of(told[3].split(",")), Integer.parseInt(told[2]), contracts, told[4], month(told[5]), month(told[6]));
        var asked = clock.instant().minus(Duration.ofDays(40));
        boolean isAnswered = state != MentorState.ASKED;
        mentors.record(new Mentor(told[0], content, state, Actor.system().id(), asked, isAnswered ? Actor.system().id() : "",
                isAnswered ? Optional.of(asked.plus(Duration.ofDays(6))) : Optional.empty(), told[7], 1));
    }

    private static MentorContract contract(String[] told) {
        return new MentorContract(told[0], Integer.parseInt(told[1]), told[2].isEmpty() ? Optional.empty() : Optional.of(Euros.of(Long.parseLong(told[2]))));
    }

    private Optional<LocalDate> month(String told) {
        return told.isEmpty() ? Optional.empty() : Optional.of(Days.today(clock).plusMonths(Integer.parseInt(told)));
    }
}

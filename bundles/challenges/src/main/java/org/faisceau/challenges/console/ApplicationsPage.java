// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.faisceau.challenges.api.Application;
import org.faisceau.challenges.api.Application.State;
import org.faisceau.challenges.api.ApplicationFilter;
import org.faisceau.challenges.api.ApplicationOrder;
import org.faisceau.challenges.api.Applications;
import org.faisceau.challenges.api.Challenges;
import org.faisceau.challenges.api.Edition;
import org.faisceau.challenges.api.Juries;
import org.faisceau.challenges.api.Stage;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Columns;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui.Chip;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Slice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The applications to an edition that a person reads: one's own, the jury's, all. */
@Component
public final class ApplicationsPage implements Page {
    private static final Columns COLUMNS = Columns.of("challenge-applications").fixed("application").sorted("applicant").shown("projectTitle").shown("sort").shown("state").shown("average").shown("spread").shown("sentAt").sorted("sent");
    private static final int LINES = 25;
    private static final int COUNT_MOST = 2000;
    private final Challenges challenges;
    private final Applications applications;
    private final Juries juries;
    private final Clock clock;

    @Activate
    public ApplicationsPage(@Reference Challenges challenges, @Reference Applications applications, @Reference Juries juries, @Reference Clock clock) {
        this.challenges = challenges;
        this.applications = applications;
        this.juries = juries;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("challenges/{id}/applications");
    }

    @Override
    public Answer show(Visit visit) {
        return challenges.find(visit.actor(), visit.path("id")).map(one -> list(visit, one)).orElseGet(() -> EditionPage.absent(visit));
    }

    private Answer list(Visit visit, Edition edition) {
        var words = visit.words(ApplicationsPage.class);
        var filter = filter(edition.id(), visit.query("text"), visit.queries("state"));
        Slice<Application> slice;
        try {
            slice = applications.page(visit.actor(), filter, order(visit.query("sort")), visit.after(), LINES);
        } catch (IllegalArgumentException cursorOfAnotherOrder) {
            return Answer.redirect(visit.hereWith("after", ""));
        }
        boolean leads = challenges.mayWrite(visit.actor());
        var form = Form.blank().with("text", visit.query("text")).with("state", visit.queries("state"));
        var chips = new ArrayList<Chip>();
        if (!visit.query("text").isEmpty()) chips.add(new Chip("text", words.say("chip.text", visit.query("text"))));
        if (!filter.states().isEmpty() && leads) chips.add(new Chip("state", words.say("chip.state", filter.states().stream().sorted().map(one -> words.say("state." + one)).collect(Collectors.joining(", ")))));
        var list = new ApplicationList(edition, slice, applications.count(visit.actor(), filter, COUNT_MOST), juries.scores(visit.actor(), edition.id()), form, chips, Option.of(State.class, one -> words.say("state." + one)), leads,
                edition.stage(clock.instant()) == Stage.OPEN);
        return Answer.screen(words.say("applications.of", edition.title()), new StaticTemplates().applications(visit, words, list, visit.columns(COLUMNS)));
    }

    static ApplicationFilter filter(String edition, String text, Collection<String> states) {
        return new ApplicationFilter(edition, text, Arrays.stream(State.values()).filter(one -> states.contains(one.name())).collect(Collectors.toSet()));
    }

    static ApplicationOrder order(String sort) {
        return switch (sort) {
            case "applicant" -> ApplicationOrder.APPLICANT;
            case "-applicant" -> ApplicationOrder.APPLICANT_BACKWARDS;
            case "sent" -> ApplicationOrder.SENT;
            default -> ApplicationOrder.SENT_BACKWARDS;
        };
    }
}

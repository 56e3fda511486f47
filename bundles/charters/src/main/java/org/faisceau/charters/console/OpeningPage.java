// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.charters.api.Enclosures;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Labs;
import org.faisceau.charters.api.OpeningMark;
import org.faisceau.charters.api.OpeningPoint;
import org.faisceau.charters.api.Openings;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opening a Living-Lab: four steps, each with its points, their evidence, day and who was there. */
@Component
public final class OpeningPage implements Page {
    private final Labs labs;
    private final Openings openings;
    private final LabHeads heads;
    private final Accounts accounts;
    private final Enclosures enclosures;

    @Activate
    public OpeningPage(@Reference Labs labs, @Reference Openings openings, @Reference LabHeads heads, @Reference Accounts accounts, @Reference Enclosures enclosures) {
        this.labs = labs;
        this.openings = openings;
        this.heads = heads;
        this.accounts = accounts;
        this.enclosures = enclosures;
    }

    /**
     * One point with its form.
     *
     * @param isOpen true where the form is to be unfolded: what was typed is wrong
     */
    record Point(OpeningMark mark, String by, Form form, boolean isOpen) {}

    /** One of the four steps. */
    record Step(int number, List<Point> points) {
        boolean isDone() {
            return points.stream().allMatch(point -> point.mark().doneOn().isPresent());
        }
    }

    @Override
    public Address address() {
        return Address.of("charters/{id}/opening").writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return labs.find(visit.actor(), visit.path("id")).map(lab -> screen(visit, lab, 200, Optional.empty(), Form.blank())).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var found = labs.find(visit.actor(), visit.path("id"));
        var form = visit.form();
        var point = Arrays.stream(OpeningPoint.values()).filter(one -> one.name().equals(form.value("point"))).findFirst();
        if (found.isEmpty() || point.isEmpty()) return Answer.notFound();
        var words = visit.words(OpeningPage.class);
        var suffix = suffix(point.get());
        var doneOn = form.value("doneOn" + suffix).isBlank() ? Optional.<LocalDate>empty() : form.day("doneOn" + suffix);
        var who = form.optional("who" + suffix, Labs.LINE_MAX);
        var evidence = form.optional("evidence" + suffix, Labs.TEXT_MAX);
        if (doneOn.isPresent() && who.isBlank()) form.reject("who" + suffix, "opening.needed");
        if (doneOn.isPresent() && evidence.isBlank()) form.reject("evidence" + suffix, "opening.needed");
        if (form.hasProblems()) return screen(visit, found.get(), 422, point, form);
        var mark = new OpeningMark(point.get(), doneOn, who, evidence, visit.actor().id(), form.version());
        return openings.mark(visit.actor(), found.get().id(), mark).fold(
                done -> Answer.redirect("/charters/" + found.get().id() + "/opening", words.say(doneOn.isPresent() ? "opening.done" : "opening.open")),
                lost -> screen(visit, found.get(), 409, point, form.reject("doneOn" + suffix, "opening.lost").with("version", String.valueOf(lost.current().version()))),
                early -> screen(visit, found.get(), 422, point, form.reject("doneOn" + suffix, "opening.tooEarly")),
                refused -> Answer.refused(words.say("charters.refused")),
                unknown -> Answer.notFound());
    }

    private Answer screen(Visit visit, Lab lab, int status, Optional<OpeningPoint> wrong, Form typed) {
        var words = visit.words(OpeningPage.class);
        var marks = openings.of(visit.actor(), lab.id());
        var steps = IntStream.rangeClosed(1, OpeningPoint.STEPS).mapToObj(number -> new Step(number, marks.stream().filter(mark -> mark.point().step() == number)
                .map(mark -> point(mark, wrong.filter(mark.point()::equals).isPresent(), typed)).toList())).toList();
        return new Answer.Screen(status, words.say("opening.title", lab.name()), new StaticTemplates().opening(words, heads.head(visit, lab), steps, Openings.current(marks), enclosures.of(visit.actor(), lab.ref())));
    }

    private Point point(OpeningMark mark, boolean isWrong, Form typed) {
        var suffix = suffix(mark.point());
        var filled = Form.blank().with("version", String.valueOf(mark.version())).with("doneOn" + suffix, mark.doneOn().map(LocalDate::toString).orElse("")).with("who" + suffix, mark.who())
                .with("evidence" + suffix, mark.evidence());
        return new Point(mark, mark.account().isEmpty() ? "" : accounts.shownName(mark.account()), isWrong ? typed : filled, isWrong);
    }

    /** The forms of all points stand on one page: their fields are told apart by it. */
    private static String suffix(OpeningPoint point) {
        return "-" + point.name();
    }
}

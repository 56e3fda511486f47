// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.challenges.api.ApplicantSort;
import org.faisceau.challenges.api.Challenges;
import org.faisceau.challenges.api.Edition;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Words;

/** Between the form of an edition and what is recorded of it. */
record EditionForm(Visit visit) {
    private static final List<String> FIELDS = List.of("challenge", "year", "theme", "aim", "rules", "prize", "place", "sorts", "questions", "criteria", "opensOn", "closesOn", "closesTime", "decidedBy", "experimentFrom", "experimentUntil");
    /** Where a day is said without a time of day, it is noon: an office is open then. */
    private static final LocalTime NOON = LocalTime.of(12, 0);

    static Form filled(Edition edition) {
        return filled(edition.content()).with("version", String.valueOf(edition.version()));
    }

    /** The next edition of the same challenge: what it asks and how it is rated, without its calendar. */
    static Form next(Edition edition, int year) {
        var one = edition.content();
        return filled(new Edition.Content(one.challenge(), year, "", one.aim(), one.rules(), one.prize(), one.place(), one.sorts(), one.questions(), one.criteria(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static Form filled(Edition.Content one) {
        return Form.blank().with("challenge", one.challenge()).with("year", String.valueOf(one.year())).with("theme", one.theme()).with("aim", one.aim()).with("rules", one.rules()).with("prize", one.prize())
                .with("place", one.place()).with("sorts", one.sorts().stream().sorted().map(Enum::name).toList()).with("questions", String.join("\n", one.questions())).with("criteria", CriteriaText.write(one.criteria()))
                .with("opensOn", Days.write(one.opensOn())).with("closesOn", one.closesAt().map(LocalDateTime::toLocalDate).map(LocalDate::toString).orElse(""))
                .with("closesTime", one.closesAt().map(LocalDateTime::toLocalTime).map(LocalTime::toString).orElse("")).with("decidedBy", Days.write(one.decidedBy()))
                .with("experimentFrom", Days.write(one.experimentFrom())).with("experimentUntil", Days.write(one.experimentUntil()));
    }

    /** What was typed, where the form has no problem. */
    Optional<Edition.Content> read(Form form) {
        var challenge = form.text("challenge", Challenges.LINE_MAX);
        var year = form.year("year", Edition.FIRST_YEAR, Edition.LAST_YEAR);
        if (year.isEmpty()) form.reject("year", "form.required");
        var theme = form.optional("theme", Challenges.LINE_MAX);
        var aim = form.optional("aim", Challenges.TEXT_MAX);
        var rules = form.optional("rules", Challenges.RULES_MAX);
        var prize = form.optional("prize", Challenges.TEXT_MAX);
        var place = form.optional("place", Challenges.LINE_MAX);
        var sorts = Arrays.stream(ApplicantSort.values()).filter(one -> form.has("sorts", one.name())).collect(Collectors.toSet());
        var questions = form.optional("questions", Challenges.TEXT_MAX).lines().filter(line -> !line.isBlank()).toList();
        var criteria = CriteriaText.read(form, "criteria", Challenges.TEXT_MAX);
        var opensOn = form.day("opensOn");
        var closesOn = form.day("closesOn");
        var closesTime = Hours.read(form, "closesTime");
        if (closesTime.isPresent() && closesOn.isEmpty()) form.reject("closesOn", "edition.timeAlone");
        var decidedBy = form.day("decidedBy");
        var from = form.day("experimentFrom");
        var until = form.day("experimentUntil");
        if (form.hasProblems()) return Optional.empty();
        return Optional.of(new Edition.Content(challenge, year.orElseThrow(), theme, aim, rules, prize, place, sorts, questions, criteria, opensOn, closesOn.map(day -> day.atTime(closesTime.orElse(NOON))), decidedBy, from, until));
    }

    static List<Option> sorts(Words words) {
        return Option.of(ApplicantSort.class, one -> words.say("sort." + one));
    }

    Answer screen(int status, Form form, String address, String back) {
        var words = visit.words(EditionForm.class);
        return new Answer.Screen(status, words.say(form.version() == 0 ? "edition.new" : "edition.edit"), new StaticTemplates().editionForm(words, form, sorts(words), address, back));
    }

    Answer conflict(Edition current, Form form) {
        var words = visit.words(EditionForm.class);
        var clash = Clash.of(filled(current), form, FIELDS, field -> words.say("field." + field), (field, value) -> field.equals("sorts") ? words.say("sort." + value) : value);
        return Answer.conflict(words.say("edition.edit"), Ui.clash(words, clash, current.address() + "/edit", current.version(), current.address(), "save"));
    }
}

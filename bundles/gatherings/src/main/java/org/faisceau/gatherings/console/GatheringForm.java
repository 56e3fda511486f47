// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.gatherings.api.Formats;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.Gathering.Content;
import org.faisceau.gatherings.api.Gathering.Expected;
import org.faisceau.gatherings.api.Gatherings;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Between the form of a gathering and what is recorded of it. */
@Component(service = GatheringForm.class)
public final class GatheringForm {
    private static final List<String> HEADS = List.of("authorities", "companies", "mentors", "facilitators", "others");
    private static final List<String> FIELDS = Stream.concat(Stream.of("format", "title", "day", "from", "until", "place", "theme", "owner", "about"), HEADS.stream()).toList();
    private static final int OWNERS = 200;
    private final Formats formats;
    private final SolutionThemes themes;
    private final Accounts accounts;

    @Activate
    public GatheringForm(@Reference Formats formats, @Reference SolutionThemes themes, @Reference Accounts accounts) {
        this.formats = formats;
        this.themes = themes;
        this.accounts = accounts;
    }

    /** What is offered to choose from. */
    record Offer(List<Option> formats, List<Option> themes, List<Option> owners) {}

    /** What was typed, where the form has no problem. The end may be left to the format; one that was the format's goes on following it. */
    Optional<Content> read(Visit visit, Form form, Optional<Gathering> before) {
        var format = formats.find(visit.actor(), form.value("format")).map(Formats.Kept::format);
        if (format.isEmpty()) form.reject("format", form.value("format").isEmpty() ? "form.required" : "gathering.noFormat");
        var title = form.text("title", Gatherings.TITLE_MAX);
        var day = form.day("day");
        if (form.value("day").isBlank()) form.reject("day", "form.required");
        var from = Hours.read(form, "from");
        if (form.value("from").isBlank()) form.reject("from", "form.required");
        var until = Hours.read(form, "until");
        var place = form.optional("place", Gatherings.TITLE_MAX);
        var heads = HEADS.stream().map(name -> form.number(name, 0, Gatherings.EXPECTED_MOST).orElse(0)).toList();
        var expected = new Expected(heads.get(0), heads.get(1), heads.get(2), heads.get(3), heads.get(4));
        var about = form.optional("about", Gatherings.TEXT_MAX);
        if (form.hasProblems()) return Optional.empty();
        boolean isFollowing = before.filter(it -> until.filter(it.content().until()::equals).isPresent() && follows(visit, it.content())).isPresent();
        var end = until.filter(it -> !isFollowing).or(() -> Content.end(day.orElseThrow(), from.orElseThrow(), format.orElseThrow().minutes(expected.sum())));
        if (end.isEmpty()) form.reject("until", "gathering.pastMidnight");
        return end.map(it -> new Content(title, about, format.orElseThrow().id(), day.orElseThrow(), from.orElseThrow(), it, place, form.value("theme"), form.value("owner"), expected));
    }

    /** True where it ends when its format says, for as many as it is prepared for. */
    private boolean follows(Visit visit, Content content) {
        return formats.find(visit.actor(), content.format()).map(kept -> kept.format().minutes(content.expected().sum())).filter(minutes -> minutes == content.minutes()).isPresent();
    }

    static Form filled(Gathering gathering) {
        var one = gathering.content();
        var people = one.expected();
        return Form.blank().with("version", String.valueOf(gathering.version())).with("format", one.format()).with("title", one.title()).with("day", one.day().toString())
                .with("from", one.from().toString()).with("until", one.until().toString()).with("place", one.place()).with("theme", one.theme()).with("owner", one.owner()).with("about", one.about())
                .with("authorities", String.valueOf(people.authorities())).with("companies", String.valueOf(people.companies())).with("mentors", String.valueOf(people.mentors()))
                .with("facilitators", String.valueOf(people.facilitators())).with("others", String.valueOf(people.others()));
    }

    Offer offer(Visit visit, Form form) {
        var kinds = formats.list(visit.actor()).stream().map(kept -> new Option(kept.format().id(), kept.format().title().in(visit.locale()))).toList();
        var codes = themes.codes(visit.actor()).stream().map(code -> new Option(code, themes.name(visit.actor(), code, visit.locale()))).toList();
        var managers = accounts.page(Actor.system(), new Accounts.Sought("", Optional.of(Role.MANAGER), Optional.of(false)), "", OWNERS).items().stream().map(one -> new Option(one.id(), one.fullName()));
        var named = Stream.of(form.value("owner"), visit.actor().id()).filter(id -> !id.isEmpty()).map(id -> new Option(id, accounts.shownName(id)));
        var owners = Stream.concat(managers, named).collect(Collectors.toMap(Option::value, one -> one, (one, same) -> one, LinkedHashMap::new)).values();
        return new Offer(kinds, codes, List.copyOf(owners));
    }

    Answer screen(Visit visit, int status, Form form, String address, String back) {
        var words = visit.words(GatheringForm.class);
        return new Answer.Screen(status, words.say(form.version() == 0 ? "gathering.new" : "gathering.edit"), new StaticTemplates().gatheringForm(words, form, offer(visit, form), address, back));
    }

    Answer conflict(Visit visit, Gathering current, Form form) {
        var words = visit.words(GatheringForm.class);
        var offer = offer(visit, form);
        var clash = Clash.of(filled(current), form, FIELDS, field -> words.say("field." + field), (field, value) -> said(offer, field, value));
        return Answer.conflict(words.say("gathering.edit"), Ui.clash(words, clash, current.address() + "/edit", current.version(), current.address(), "save"));
    }

    private static String said(Offer offer, String field, String value) {
        var options = switch (field) {
            case "format" -> offer.formats();
            case "theme" -> offer.themes();
            case "owner" -> offer.owners();
            default -> List.<Option>of();
        };
        return options.stream().filter(one -> one.value().equals(value)).map(Option::label).findFirst().orElse(value);
    }
}

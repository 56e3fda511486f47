// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.needs.api.Themes;
import org.faisceau.needs.api.WorkGroup;
import org.faisceau.needs.api.WorkGroups;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Between the form of a working group and what is recorded of it. */
@Component(service = GroupForm.class)
public final class GroupForm {
    private static final List<String> FIELDS = List.of("groupName", "groupKind", "groupTheme", "groupDescription", "groupStartsOn", "groupEndsOn", "groupMembers");
    private final Themes themes;
    private final Organisations organisations;

    @Activate
    public GroupForm(@Reference Themes themes, @Reference Organisations organisations) {
        this.themes = themes;
        this.organisations = organisations;
    }

    /** What is offered to choose from. */
    record Offer(List<Option> kinds, List<Option> themes, List<Option> members) {}

    /** What was typed, where the form has no problem. */
    Optional<WorkGroup.Terms> read(Form form) {
        var name = form.text("groupName", WorkGroups.NAME_MAX);
        var kind = form.choice("groupKind", WorkGroup.Kind.class);
        var description = form.optional("groupDescription", WorkGroups.TEXT_MAX);
        var starts = form.day("groupStartsOn");
        var ends = form.day("groupEndsOn");
        if (form.all("groupMembers").isEmpty()) form.reject("groupMembers", "group.noMember");
        if (form.hasProblems()) return Optional.empty();
        return Optional.of(new WorkGroup.Terms(name, kind.orElseThrow(), form.value("groupTheme"), description, starts, ends, new HashSet<>(form.all("groupMembers"))));
    }

    Answer screen(Visit visit, int status, Form form, String address, String back) {
        var words = visit.words(GroupForm.class);
        var names = new NeedNames(organisations, themes, visit.actor(), visit.locale());
        var members = NeedChoices.organisations(organisations, visit.actor(), form.all("groupMembers"));
        var offer = new Offer(Option.of(WorkGroup.Kind.class, kind -> words.say("groupKind." + kind)), NeedChoices.themes(names, words, form.all("groupTheme")), members);
        return new Answer.Screen(status, words.say(form.version() == 0 ? "group.add" : "group.edit"), new StaticTemplates().groupForm(words, form, offer, address, back));
    }

    Answer conflict(Visit visit, WorkGroup current, Form form, String address, String back) {
        var words = visit.words(GroupForm.class);
        var spoken = new Spoken(words, new NeedNames(organisations, themes, visit.actor(), visit.locale()));
        var clash = Clash.of(filled(current), form, FIELDS, spoken::field, spoken::value);
        return Answer.conflict(words.say("group.conflict"), Ui.clash(words, clash, address, current.version(), back, "save"));
    }

    static Form filled(WorkGroup group) {
        var terms = group.terms();
        return Form.blank().with("version", String.valueOf(group.version())).with("groupName", terms.name()).with("groupKind", terms.kind().name())
                .with("groupTheme", terms.theme()).with("groupDescription", terms.description())
                .with("groupStartsOn", terms.startsOn().map(LocalDate::toString).orElse("")).with("groupEndsOn", terms.endsOn().map(LocalDate::toString).orElse(""))
                .with("groupMembers", terms.members().stream().sorted().toList());
    }
}

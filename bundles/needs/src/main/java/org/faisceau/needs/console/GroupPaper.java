// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.spi.Exportable.Column;
import org.faisceau.documents.spi.Printable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.api.NeedSum;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Themes;
import org.faisceau.needs.api.WorkGroup;
import org.faisceau.needs.api.WorkGroups;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A working group on paper: its members, the needs that the reader may read, and what they come to. */
@Component
public final class GroupPaper implements Printable {
    private static final Texts TEXTS = Texts.beside(GroupPaper.class);
    private final WorkGroups groups;
    private final Needs needs;
    private final Themes themes;
    private final Organisations organisations;

    @Activate
    public GroupPaper(@Reference WorkGroups groups, @Reference Needs needs, @Reference Themes themes, @Reference Organisations organisations) {
        this.groups = groups;
        this.needs = needs;
        this.themes = themes;
        this.organisations = organisations;
    }

    @Override
    public String kind() {
        return WorkGroup.KIND;
    }

    @Override
    public Optional<Paper> paper(Actor actor, Locale locale, String id) {
        return groups.find(actor, id).map(group -> paper(actor, locale, group));
    }

    private Paper paper(Actor actor, Locale locale, WorkGroup group) {
        var words = TEXTS.in(locale);
        var names = new NeedNames(organisations, themes, actor, locale);
        var terms = group.terms();
        var seen = needs.findAll(actor, group.needs()).values().stream().sorted(Comparator.comparing(need -> SortKey.of(need.title()))).toList();
        var members = organisations.findAll(Actor.system(), terms.members()).values().stream().map(Organisation::name).sorted(Comparator.comparing(SortKey::of)).toList();
        var paper = Paper.titled(locale, group.name(), Days.of(group.changedAt())).kicker(words.say("groupKind." + terms.kind()));
        paper.section(words.say("group.about")).fact(words.say("field.groupTheme"), terms.theme().isEmpty() ? Saying.text("") : names.theme(terms.theme()))
                .fact(words.say("field.groupStartsOn"), Saying.day(words, terms.startsOn())).fact(words.say("field.groupEndsOn"), Saying.day(words, terms.endsOn()))
                .fact(words.say("group.value"), words.euros(NeedSum.of(seen).known()))
                .paragraph(Saying.text(terms.description()));
        paper.section(words.say("field.groupMembers")).items(members);
        paper.section(words.say("field.groupNeeds"));
        if (seen.isEmpty()) return paper.paragraph(words.say("group.noNeed")).build();
        return paper.table(words.say("field.groupNeeds"), heads(words), names.lines(seen).stream().map(line -> row(words, line)).toList()).build();
    }

    private static List<Column> heads(Words words) {
        return Stream.of("reference", "title", "organisation", "amount", "state").map(key -> Column.text(key, words.say("field." + key))).toList();
    }

    private static List<String> row(Words words, NeedLine line) {
        return List.of(line.need().reference(), line.title(), line.organisation(), Saying.amount(words, line.need().content().amount()), words.say("state." + line.need().state()));
    }
}

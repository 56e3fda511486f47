// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.api.Prose;
import org.faisceau.documents.spi.Printable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An organisation's sheet on paper: what its page shows. */
@Component
public final class OrganisationPaper implements Printable {
    private static final Texts TEXTS = Texts.beside(OrganisationPaper.class);
    private final Organisations organisations;
    private final Clock clock;
    private final OrganisationPaperParts more;

    @Activate
    public OrganisationPaper(@Reference Organisations organisations, @Reference Clock clock, @Reference OrganisationPaperParts more) {
        this.organisations = organisations;
        this.clock = clock;
        this.more = more;
    }

    @Override
    public String kind() {
        return Organisation.KIND;
    }

    @Override
    public Optional<Paper> paper(Actor actor, Locale locale, String id) {
        return organisations.find(actor, id).map(one -> paper(actor, TEXTS.in(locale), one));
    }

    private Paper paper(Actor actor, Words words, Organisation one) {
        var details = one.details();
        var paper = Paper.titled(words.locale(), one.name(), Days.today(clock)).kicker(words.say("menu.directory")).author(one.name());
        paper.section(words.say("organisation.identity")).fact(words.say("field.kind"), words.say("kind." + one.kind()))
                .fact(words.say("field.category"), OrganisationSaying.category(words, one))
                .fact(words.say("field.territory"), OrganisationSaying.text(one.territory()))
                .fact(words.say("field.siren"), Numbers.inGroups(one.siren())).fact(words.say("field.siret"), Numbers.inGroups(one.siret()));
        if (!details.website().isEmpty()) paper.fact(words.say("field.website"), Prose.of("").link(OrganisationSaying.site(details.website()), details.website()));
        if (!details.formerNames().isEmpty()) paper.fact(words.say("field.formerNames"), String.join(", ", details.formerNames()));
        if (!details.memberships().isEmpty()) {
            paper.section(words.say("field.memberships")).items(details.memberships().stream().map(it -> Stream.of(OrganisationSaying.membership(words, it), OrganisationSaying.period(words, it))
                    .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "))).toList());
        }
        if (!details.note().isEmpty()) paper.section(words.say("field.note")).paragraph(details.note());
        more.write(paper, actor, words, one);
        return paper.build();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.spi.Exportable.Column;
import org.faisceau.documents.spi.Printable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Texts;
import org.faisceau.purchases.api.Aftermaths;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.Purchases;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A contract's sheet on paper. */
@Component
public final class ContractPaper implements Printable {
    private static final Texts TEXTS = Texts.beside(ContractPaper.class);
    private final Purchases purchases;
    private final Namer namer;
    private final Aftermaths aftermaths;

    @Activate
    public ContractPaper(@Reference Purchases purchases, @Reference Namer namer, @Reference Aftermaths aftermaths) {
        this.purchases = purchases;
        this.namer = namer;
        this.aftermaths = aftermaths;
    }

    @Override
    public String kind() {
        return Contract.KIND;
    }

    @Override
    public Optional<Paper> paper(Actor actor, Locale locale, String id) {
        return purchases.find(actor, id).map(contract -> paper(actor, locale, contract));
    }

    private Paper paper(Actor actor, Locale locale, Contract contract) {
        var words = TEXTS.in(locale);
        var names = namer.names(actor, locale);
        var line = names.line(contract);
        var paper = Paper.titled(locale, contract.title(), Days.of(contract.changedAt())).kicker(words.say("paper.kicker"))
                .author(line.buyer()).reference(contract.number()).section(words.say("part.what"))
                .fact(words.say("field.acheteurId"), contract.content().identity().buyerSiret()).fact(words.say("field.codeCPV"), contract.content().identity().cpv())
                .fact(words.say("field.besoin"), names.title(words, "need", contract.content().identity().need()));
        for (var held : line.holders()) paper.fact(words.say("field.titulaires"), held.name() + " (" + held.holder().type().official() + " " + held.holder().identifier() + ")");
        for (var group : new ContractFacts(words, names, line).groups()) {
            paper.section(group.title());
            group.facts().forEach(fact -> paper.fact(fact.label(), fact.value()));
        }
        var acts = ActLine.of(words, contract.content());
        if (!acts.isEmpty()) {
            var columns = List.of(Column.text("what", words.say("act.what")), Column.text("who", words.say("act.who")), Column.text("amount", words.say("field.montant")),
                    Column.text("notified", words.say("field.dateNotification")), Column.text("published", words.say("field.datePublicationDonnees")));
            paper.section(words.say("acts.title")).table(words.say("acts.title"), columns,
                    acts.stream().map(one -> List.of(one.what(), one.who(), one.amount(), one.notified(), one.published())).toList());
        }
        aftermaths.story(actor, contract.id()).ifPresent(story -> paper.section(words.say("stories.title")).fact(words.say("field.story.title"), story.title())
                .fact(words.say("field.story.purpose"), story.purpose()).fact(words.say("field.story.result"), story.result()));
        return paper.build();
    }
}

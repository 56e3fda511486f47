// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Entry;
import org.faisceau.sourcing.api.Invitation;
import org.faisceau.sourcing.api.OpenForm;
import org.faisceau.sourcing.api.Told;
import org.faisceau.store.api.Writing;

/** Does what a technique did at its desk, within the transaction that writes its state. */
record EffectTable(Actor actor, Campaign campaign, String run, String technique, Wordbook book, Ids ids, Instant now) {
    /**
     * What is to be sent and recorded once it is written.
     *
     * @param proposed words of what was proposed for the first time
     */
    record Post(List<News> news, List<Invitation> invitations, List<Effect.Report> reports, List<String> proposed) {}

    Post write(Writing tx, List<Effect> effects) {
        var panel = PanelTable.companies(tx, campaign.id());
        var news = new ArrayList<News>();
        var invitations = new ArrayList<Invitation>();
        var reports = new ArrayList<Effect.Report>();
        var proposed = new ArrayList<String>();
        for (var effect : effects) {
            if (effect instanceof Effect.Tell tell) news.add(tell(tx, panel, tell));
            if (effect instanceof Effect.Ask ask) invitations.add(RunTable.ask(tx, new Invitation(ids.next(), run, campaign.id(), ask.company(), ask.word(), ask.title(), ask.lead(),
                    book.asked(ask.questions()), ask.until(), now, Optional.empty(), Map.of())));
            if (effect instanceof Effect.Open form) FormTable.open(tx, new OpenForm(run, campaign.id(), form.word(), form.title(), form.lead(), book.asked(form.questions()), form.until()));
            if (effect instanceof Effect.Reply reply) FormTable.reply(tx, run, reply.sender(), reply.text(), now);
            if (effect instanceof Effect.Report report) reports.add(report);
            if (effect instanceof Effect.Propose it && ProposalTable.propose(tx, campaign, run, it.proposal(), now)) proposed.add(it.proposal().word());
            if (effect instanceof Effect.Keep keep) RunTable.keep(tx, run, keep.key(), keep.value());
        }
        return new Post(news.stream().filter(one -> !one.companies().isEmpty()).toList(), invitations, reports, proposed);
    }

    private News tell(Writing tx, Set<String> panel, Effect.Tell tell) {
        var kind = tell.document().isEmpty() ? Entry.Kind.INFORMATION : Entry.Kind.DOCUMENT;
        var entry = new Entry(ids.next(), kind, technique, tell.title(), tell.body(), tell.document(), Entry.Reach.CHOSEN, Optional.empty(), actor.id(), now, 0);
        LedgerTable.insert(tx, campaign, entry);
        if (tell.isPublic()) LedgerTable.publish(tx, actor, campaign, entry, now);
        var asked = panel.stream().filter(company -> tell.companies().isEmpty() || tell.companies().contains(company)).toList();
        var told = LedgerTable.tell(tx, actor, campaign, entry.id(), asked, tell.way(), now);
        return new News(entry, tell.way() == Told.Way.MESSAGE ? told : Set.of());
    }
}

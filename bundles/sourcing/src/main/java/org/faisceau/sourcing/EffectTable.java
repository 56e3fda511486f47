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

/**
 * Does what a technique did at its desk, within the transaction that writes its state.
 *
 * @param read companies that somebody reads for
 */
record EffectTable(Actor actor, Campaign campaign, String run, String technique, Wordbook book, Set<String> read, Ids ids, Instant now) {
    /** Words of what was proposed for the first time. Letters are due once it is written, see {@link CampaignPost}. */
    List<String> write(Writing tx, List<Effect> effects) {
        var panel = PanelTable.companies(tx, campaign.id());
        var proposed = new ArrayList<String>();
        for (var effect : effects) {
            if (effect instanceof Effect.Tell tell) tell(tx, panel, tell);
            if (effect instanceof Effect.Ask ask) RunTable.ask(tx, new Invitation(ids.next(), run, campaign.id(), ask.company(), ask.word(), ask.title(), ask.lead(), book.asked(ask.questions()), ask.until(), now, Optional.empty(), Map.of(), Optional.empty()));
            if (effect instanceof Effect.Open form) FormTable.open(tx, new OpenForm(run, campaign.id(), form.word(), form.title(), form.lead(), book.asked(form.questions()), form.until(), false));
            if (effect instanceof Effect.Reply reply) FormTable.reply(tx, run, reply.sender(), reply.text(), now);
            if (effect instanceof Effect.Report report) PostTable.report(tx, new PostTable.DueReport(campaign.id(), run, ids.next(), report.title(), report.body()));
            if (effect instanceof Effect.Propose it && ProposalTable.propose(tx, campaign, run, it.proposal(), now)) proposed.add(it.proposal().word());
            if (effect instanceof Effect.Keep keep) RunTable.keep(tx, run, keep.key(), keep.value());
        }
        return proposed;
    }

    private Entry inserted(Writing tx, Entry entry) {
        LedgerTable.insert(tx, campaign, entry);
        return entry;
    }

    /** What others alone were told before is the same entry, so that who hears it later knows no less and no more; said to somebody again, it is another. */
    private void tell(Writing tx, Set<String> panel, Effect.Tell tell) {
        var kind = tell.document().isEmpty() ? Entry.Kind.INFORMATION : Entry.Kind.DOCUMENT;
        var asked = panel.stream().filter(company -> tell.companies().isEmpty() || tell.companies().contains(company)).toList();
        var entry = LedgerTable.same(tx, campaign, technique, tell, asked).orElseGet(() -> inserted(tx, new Entry(ids.next(), kind, technique, tell.title(), tell.body(), tell.document(), Entry.Reach.CHOSEN, Optional.empty(), actor.id(), now, 0)));
        if (tell.isPublic()) LedgerTable.publish(tx, actor, campaign, entry, now);
        if (tell.way() != Told.Way.MESSAGE) LedgerTable.tell(tx, actor, campaign, entry.id(), asked, tell.way(), now);
        else LedgerTable.post(tx, actor, campaign, entry.id(), entry.id(), tell.isPublic() ? asked.stream().filter(read::contains).toList() : asked, read, now);
    }
}

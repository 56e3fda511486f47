// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.directory.api.Introduction;
import org.faisceau.directory.api.IntroductionFilter;
import org.faisceau.directory.api.IntroductionOrder;
import org.faisceau.directory.api.IntroductionState;
import org.faisceau.directory.api.Introductions;
import org.faisceau.directory.api.Organisation;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.needs.api.Need;
import org.faisceau.sourcing.api.Casefile;
import org.faisceau.sourcing.api.Member;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Companies of a panel that the buyer met outside the campaign: at speed meetings of an event, or brought together otherwise, as the directory
 * has it. What they were told there stands in no ledger: who leads the campaign is shown that it may have to be told to all.
 */
@Component(service = MetElsewhere.class)
public final class MetElsewhere {
    private static final int LOOKED = 200;
    private final Introductions introductions;

    @Activate
    public MetElsewhere(@Reference Introductions introductions) {
        this.introductions = introductions;
    }

    /** Those made between the buyer and a company of the panel, about the campaign's need or about nothing said; the latest first, of the buyer's latest 200. */
    List<Introduction> of(Actor actor, Casefile file) {
        var content = file.campaign().content();
        var panel = file.members().stream().map(Member::company).collect(Collectors.toSet());
        var made = IntroductionFilter.all().withStates(Set.of(IntroductionState.MADE, IntroductionState.CONCLUDED)).about(new Ref(Organisation.KIND, content.buyer()));
        return introductions.page(actor, made, IntroductionOrder.DAY, "", LOOKED).items().stream()
                .filter(one -> one.content().buyer().equals(content.buyer()) && panel.contains(one.content().company()) && isOf(one.content().about(), content.need())).toList();
    }

    private static boolean isOf(Optional<Ref> about, String need) {
        return about.isEmpty() || about.get().equals(new Ref(Need.KIND, need.isEmpty() ? "-" : need));
    }
}

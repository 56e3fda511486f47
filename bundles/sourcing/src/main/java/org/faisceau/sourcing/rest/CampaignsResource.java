// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.rest;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Whole;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.CampaignFilter;
import org.faisceau.sourcing.api.CampaignOrder;
import org.faisceau.sourcing.api.CampaignState;
import org.faisceau.sourcing.api.Campaigns;
import org.faisceau.sourcing.api.Ledger;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /campaigns}, their steps, panel and ledger. */
@Component
public final class CampaignsResource implements Resource {
    private final Campaigns campaigns;
    private final Ledger ledger;

    @Activate
    public CampaignsResource(@Reference Campaigns campaigns, @Reference Ledger ledger) {
        this.campaigns = campaigns;
        this.ledger = ledger;
    }

    @Override
    public String module() {
        return "sourcing";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/campaigns", "Campaigns, changed last first; filters: text, state (several by comma), need", Role.OBSERVER, CampaignAnswer.class, this::page)
                .record("/campaigns/{id}", "One campaign", Role.OBSERVER, CampaignAnswer.class, this::one)
                .create("/campaigns", "Open a campaign", Role.BUYER, CampaignBody.class, CampaignAnswer.class, this::create)
                .step("/campaigns/{id}/steps", "Take a step; a conclusion is none", Role.BUYER, StepBody.class, CampaignAnswer.class, this::move)
                .collection("/campaigns/{id}/panel", "The companies asked", Role.OBSERVER, MemberAnswer.class, this::panel)
                .collection("/campaigns/{id}/draws", "Draws of companies for the panel: of each candidate the SHA-256 of « seed|identifier », the smallest are drawn", Role.OBSERVER, DrawAnswer.class, this::draws)
                .collection("/campaigns/{id}/entries", "The ledger, newest first; a company reads what itself was told", Role.OBSERVER, EntryAnswer.class, this::entries)
                .act("/campaigns/{id}/entries", "Tell companies of the panel something", Role.BUYER, TellingBody.class, CampaignAnswer.class, this::tell);
    }

    private Slice<CampaignAnswer> page(Call call) {
        var wanted = CampaignFilter.all().withText(call.query("text")).withStates(states(call.query("state")));
        var filter = call.query("need").isEmpty() ? wanted : wanted.withNeed(call.query("need"));
        try {
            return campaigns.page(call.actor(), filter, CampaignOrder.CHANGED, call.after(), call.limit()).map(CampaignAnswer::of);
        } catch (IllegalArgumentException cursorOfAnotherOrder) {
            throw Problem.invalid("after", "Not a cursor of this list.");
        }
    }

    private static Set<CampaignState> states(String text) {
        if (text.isBlank()) return Set.of();
        return Arrays.stream(text.split(",")).map(String::strip).map(CampaignsResource::state).collect(Collectors.toSet());
    }

    private static CampaignState state(String name) {
        return Arrays.stream(CampaignState.values()).filter(one -> one.name().equals(name)).findFirst().orElseThrow(() -> Problem.invalid("state", "No such state: " + name));
    }

    private Versioned<CampaignAnswer> one(Call call) {
        return versioned(found(call));
    }

    private Campaign found(Call call) {
        return campaigns.find(call.actor(), call.path("id")).orElseThrow(Problem::notFound);
    }

    private Created<CampaignAnswer> create(Call call, CampaignBody body) {
        var campaign = Refusals.campaign(campaigns.open(call.actor(), body.content(call)), 0);
        return new Created<>(CampaignAnswer.of(campaign), campaign.id(), campaign.version());
    }

    private Versioned<CampaignAnswer> move(Call call, StepBody body) {
        var campaign = found(call);
        var to = body.to().orElseThrow(() -> Problem.invalid("state", "No such state."));
        return versioned(Refusals.campaign(campaigns.move(call.actor(), campaign.id(), call.seenVersion(), to, body.why()), campaign.version()));
    }

    private Slice<MemberAnswer> panel(Call call) {
        var file = campaigns.casefile(call.actor(), call.path("id")).orElseThrow(Problem::notFound);
        return Whole.numbered(file.members()).page(call).map(MemberAnswer::of);
    }

    private Slice<DrawAnswer> draws(Call call) {
        var file = campaigns.casefile(call.actor(), call.path("id")).orElseThrow(Problem::notFound);
        return Whole.numbered(file.draws()).page(call).map(DrawAnswer::of);
    }

    private Slice<EntryAnswer> entries(Call call) {
        var campaign = found(call);
        try {
            return ledger.page(call.actor(), campaign.id(), "", call.after(), call.limit()).map(EntryAnswer::of);
        } catch (IllegalArgumentException cursorOfAnotherList) {
            throw Problem.invalid("after", "Not a cursor of this list.");
        }
    }

    private CampaignAnswer tell(Call call, TellingBody body) {
        var campaign = found(call);
        return CampaignAnswer.of(Refusals.campaign(ledger.tell(call.actor(), campaign.id(), body.telling()), campaign.version()));
    }

    private static Versioned<CampaignAnswer> versioned(Campaign campaign) {
        return new Versioned<>(CampaignAnswer.of(campaign), campaign.version());
    }
}

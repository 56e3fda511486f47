// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.ValueLine;
import org.faisceau.needs.api.Values;
import org.faisceau.purchases.spi.Origin;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.CampaignState;
import org.faisceau.sourcing.api.Campaigns;
import org.faisceau.sourcing.api.Casefile;
import org.faisceau.sourcing.api.Member;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What a concluded campaign knows of the contract that follows it. A campaign chooses nobody: the holder is told where one company alone
 * is left in its panel. Without the needs' module it knows no CPV code and no lots.
 */
@Component
public final class ContractOrigin implements Origin {
    private final Campaigns campaigns;
    private final Organisations organisations;

    @Reference
    volatile Optional<Needs> needs = Optional.empty();

    @Reference
    volatile Optional<Values> values = Optional.empty();

    @Activate
    public ContractOrigin(@Reference Campaigns campaigns, @Reference Organisations organisations) {
        this.campaigns = campaigns;
        this.organisations = organisations;
    }

    @Override
    public String kind() {
        return Campaign.KIND;
    }

    @Override
    public Optional<Begun> contract(Actor actor, Ref ref) {
        return campaigns.casefile(actor, ref.id()).filter(file -> file.campaign().state() == CampaignState.CONCLUDED)
                .map(file -> new Begun(file.campaign().content().buyer(), texts(actor, file), lots(actor, file.campaign().content().need())));
    }

    private Map<String, String> texts(Actor actor, Casefile file) {
        var campaign = file.campaign();
        var texts = new HashMap<>(Map.of("objet", campaign.title(), "nature", "Marché", "besoin", campaign.content().need(), "consultation", campaign.reference()));
        need(actor, campaign.content().need()).flatMap(need -> need.content().cpv().stream().findFirst()).ifPresent(cpv -> texts.put("codeCPV", cpv));
        var panel = file.panel();
        if (panel.size() == 1) holder(actor, panel.get(0)).ifPresent(holder -> texts.put("titulaires", holder));
        return texts;
    }

    private Optional<Need> need(Actor actor, String id) {
        var running = needs;
        return id.isEmpty() ? Optional.empty() : running.flatMap(all -> all.find(actor, id));
    }

    private List<String> lots(Actor actor, String need) {
        var running = values;
        if (need.isEmpty()) return List.of();
        return running.flatMap(all -> all.find(actor, need)).map(sheet -> sheet.lines().stream().filter(line -> line.kind() == ValueLine.Kind.LOT).map(ValueLine::label).toList()).orElse(List.of());
    }

    private Optional<String> holder(Actor actor, Member member) {
        return organisations.find(actor, member.company()).map(ContractOrigin::holder);
    }

    /** Its SIRET where the directory knows it: none is made up. */
    private static String holder(Organisation company) {
        var one = new JsonObject();
        one.addProperty("typeIdentifiant", "SIRET");
        one.addProperty("id", company.siret());
        one.addProperty("denominationSociale", company.name());
        var all = new JsonArray();
        all.add(one);
        return all.toString();
    }
}

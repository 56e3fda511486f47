// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.CampaignParameters;
import org.faisceau.sourcing.api.Campaigns;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports the campaigns of the list, as it is narrowed and sorted. */
@Component
public final class CampaignExport implements Exportable {
    private static final Texts TEXTS = Texts.beside(CampaignExport.class);
    private static final String ORDER = "sort";
    private static final int PAGE_MOST = 200;
    private static final List<String> DAYS = List.of("wantedOn", "changedAt", "createdAt", "retentionUntil");
    private static final List<String> KEYS = List.of("reference", "campaign", "buyer", "state", "wantedOn", "changedAt", "createdAt", "retentionUntil");
    private final Campaigns campaigns;
    private final Organisations organisations;

    @Activate
    public CampaignExport(@Reference Campaigns campaigns, @Reference Organisations organisations) {
        this.campaigns = campaigns;
        this.organisations = organisations;
    }

    @Override
    public String kind() {
        return "campaigns";
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("campaigns.file");
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        var words = TEXTS.in(locale);
        return KEYS.stream().map(key -> new Column(key, words.say("column." + key), DAYS.contains(key) ? Type.DAY : Type.TEXT)).toList();
    }

    @Override
    public List<String> shownBy(String column) {
        return column.equals("campaign") ? List.of("reference", "campaign") : List.of(column);
    }

    @Override
    public List<String> filters() {
        return Stream.concat(CampaignParameters.NAMES.stream(), Stream.of(ORDER)).toList();
    }

    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        var wanted = CampaignParameters.filter(name -> filter.getOrDefault(name, List.of()));
        var page = campaigns.page(actor, wanted, CampaignParameters.order(filter.getOrDefault(ORDER, List.of("")).get(0)), after, Math.min(limit, PAGE_MOST));
        var named = organisations.findAll(actor, page.items().stream().map(one -> one.content().buyer()).collect(Collectors.toSet()));
        var words = TEXTS.in(locale);
        return page.map(campaign -> row(words, named, campaign));
    }

    private static List<String> row(Words words, Map<String, Organisation> named, Campaign campaign) {
        return List.of(campaign.reference(), campaign.title(), Optional.ofNullable(named.get(campaign.content().buyer())).map(Organisation::name).orElse(""), words.say("state." + campaign.state()), Days.write(campaign.content().wantedOn()),
                Days.of(campaign.changedAt()).toString(), Days.of(campaign.createdAt()).toString(), Days.write(campaign.content().retentionUntil()));
    }
}

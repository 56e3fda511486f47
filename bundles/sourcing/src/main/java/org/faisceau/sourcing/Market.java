// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.Solutions;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Forecasts;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.api.NeedOrder;
import org.faisceau.needs.api.Needs;
import org.faisceau.purchases.api.Purchases;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Match;
import org.faisceau.sourcing.api.MatchQuery;
import org.faisceau.sourcing.api.Matches;
import org.faisceau.sourcing.spi.Awarded;
import org.faisceau.sourcing.spi.Forecast;
import org.faisceau.sourcing.spi.Known;
import org.faisceau.sourcing.spi.Near;
import org.faisceau.sourcing.spi.Offer;

/** What other modules know of the market, as the buyer of the campaign may read it. */
record Market(Solutions solutions, Matches matches, Organisations organisations, FeedRegister feeds, Others others, Campaign campaign, Optional<Need> need) {
    private static final int FAMILY = 20;
    private static final int FORECASTS = 1000;
    private static final int PAGE = 200;

    /** Services of modules that may be stopped, as they were when the call began. */
    record Others(Optional<Needs> needs, Optional<Forecasts> forecasts, Optional<Purchases> purchases) {
        static Others none() {
            return new Others(Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    private Actor reader() {
        return new Actor("technique", Role.BUYER, campaign.content().buyer());
    }

    /** @throws NotReady while the index is not open yet */
    Known<Offer> solutions(String text, Optional<LocalDate> since, int limit) {
        var found = matches.holding(reader(), text, since).orElseThrow(NotReady::new).stream().limit(limit).toList();
        var owners = organisations.findAll(reader(), found.stream().map(Solution::organisation).collect(Collectors.toSet()));
        return Known.of(found.stream().map(one -> offer(one, owners)).toList());
    }

    /** @throws NotReady while the index is not open yet */
    Known<Near> matches(String words, int limit) {
        var query = MatchQuery.all();
        var found = need.flatMap(one -> matches.solutions(reader(), one.id(), query.withWords(words))).orElseGet(() -> matches.solutions(reader(), query.withWords(campaign.title() + "\n" + words)));
        if (!found.isReady()) throw new NotReady();
        var nearest = found.matches().stream().limit(limit).toList();
        var known = solutions.findAll(reader(), nearest.stream().map(Match::id).toList());
        var owners = organisations.findAll(reader(), known.values().stream().map(Solution::organisation).collect(Collectors.toSet()));
        return Known.of(nearest.stream().filter(one -> known.containsKey(one.id())).map(one -> new Near(offer(known.get(one.id()), owners), one.score(), one.most(), one.words())).toList());
    }

    private static Offer offer(Solution one, Map<String, Organisation> owners) {
        return new Offer(one.id(), one.title(), one.organisation(), name(owners, one.organisation()));
    }

    private static String name(Map<String, Organisation> owners, String id) {
        return Optional.ofNullable(owners.get(id)).map(Organisation::name).orElse("");
    }

    Known<String> family() {
        if (others.needs().isEmpty()) return Known.stopped("needs");
        if (need.isEmpty() || need.get().content().themes().isEmpty()) return Known.of(List.of());
        var like = NeedFilter.all().withThemes(Set.copyOf(need.get().content().themes()));
        return Known.of(others.needs().get().page(reader(), like, NeedOrder.CHANGED, "", FAMILY).items().stream().filter(one -> !one.id().equals(need.get().id())).map(Need::title).toList());
    }

    Known<Awarded> contracts(String text, int limit) {
        return others.purchases().map(all -> Known.of(new Precedents(all, reader()).of(text, limit))).orElseGet(() -> Known.stopped("purchases"));
    }

    Known<Forecast> forecasts(int year) {
        if (others.forecasts().isEmpty()) return Known.stopped("needs");
        var lines = new ArrayList<Need>();
        var after = "";
        do {
            var slice = others.forecasts().get().lines(reader(), campaign.content().buyer(), year, after, PAGE);
            lines.addAll(slice.items());
            after = slice.next();
        } while (!after.isEmpty() && lines.size() < FORECASTS);
        return Known.of(lines.stream().map(Market::forecast).toList());
    }

    private static Forecast forecast(Need one) {
        var content = one.content();
        return new Forecast(one.id(), one.reference(), one.title(), content.description().objectives(), content.cpv(), content.amount().least(), content.amount().most(), content.publicationOn(), content.startsOn(),
                content.procedure(), content.confidentiality() == Confidentiality.PUBLIC && !one.state().isInPreparation());
    }
}

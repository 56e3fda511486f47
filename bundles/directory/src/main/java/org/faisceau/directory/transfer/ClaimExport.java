// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.transfer;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.Claim;
import org.faisceau.directory.api.ClaimState;
import org.faisceau.directory.api.Claims;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports claims of pages, as the list is narrowed; for managers. */
@Component
public final class ClaimExport implements Exportable {
    private static final List<String> KEYS = List.of("company", "siret", "who", "said", "asked", "state", "decided", "decidedBy", "reason");
    private static final int PAGE_MOST = 200;
    private final Claims claims;
    private final Accounts accounts;

    @Activate
    public ClaimExport(@Reference Claims claims, @Reference Accounts accounts) {
        this.claims = claims;
        this.accounts = accounts;
    }

    @Override
    public String kind() {
        return "claims";
    }

    @Override
    public String title(Locale locale) {
        return SolutionCells.TEXTS.in(locale).say("claims");
    }

    @Override
    public Role role() {
        return Role.MANAGER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        return KEYS.stream().map(key -> new Column(key, SolutionCells.TEXTS.in(locale).say("claim." + key), List.of("asked", "decided").contains(key) ? Type.DAY : Type.TEXT)).toList();
    }

    @Override
    public List<String> filters() {
        return List.of("state");
    }

    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        var state = Arrays.stream(ClaimState.values()).filter(one -> filter.getOrDefault("state", List.of()).contains(one.name())).findFirst();
        var page = claims.page(actor, state, after, Math.min(limit, PAGE_MOST));
        var people = accounts.shownNames(page.items().stream().flatMap(one -> Stream.of(one.account(), one.decidedBy())).filter(id -> !id.isEmpty()).toList());
        return page.map(one -> row(locale, one, people));
    }

    private List<String> row(Locale locale, Claim one, Map<String, String> people) {
        return List.of(one.name(), one.siret(), people.get(one.account()), one.said(), day(one.askedAt()),
                SolutionCells.said(Optional.of(one.state()), "claimState.", locale), one.decidedAt().map(ClaimExport::day).orElse(""),
                people.getOrDefault(one.decidedBy(), ""), one.reason());
    }

    private static String day(Instant at) {
        return Days.of(at).toString();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Choosable;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.ClaimState;
import org.faisceau.directory.api.Claims;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Claims of pages, those that wait first: for managers, to be decided one by one or many at once. */
@Component
public final class ClaimsPage implements Page, Choosable {
    private static final int LINES = 50;
    private static final int PAGE_MOST = 200;
    private final Claims claims;
    private final ClaimNames names;

    @Activate
    public ClaimsPage(@Reference Claims claims, @Reference ClaimNames names) {
        this.claims = claims;
        this.names = names;
    }

    @Override
    public Address address() {
        return Address.of("directory/claims").readBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(ClaimsPage.class);
        var state = state(visit);
        var page = claims.page(visit.actor(), state, visit.after(), LINES);
        var slice = new Slice<>(names.lines(visit, page.items()), page.next());
        return Answer.screen(words.say("claims.title"), new StaticTemplates().claims(visit, words, slice, claims.count(visit.actor(), state), state));
    }

    /** Those that wait, unless the address says otherwise. */
    private static Optional<ClaimState> state(Visit visit) {
        if (visit.query("state").equals("all")) return Optional.empty();
        return Optional.of(Arrays.stream(ClaimState.values()).filter(one -> one.name().equals(visit.query("state"))).findFirst().orElse(ClaimState.PENDING));
    }

    /** The address of an export of what is listed. */
    static String export(Optional<ClaimState> state, String format) {
        return "/export/claims?format=" + format + state.map(one -> "&state=" + one.name()).orElse("");
    }

    @Override
    public List<Ref> matching(Visit visit, int limit) {
        var refs = new ArrayList<Ref>();
        var after = "";
        do {
            var slice = claims.page(visit.actor(), state(visit), after, Math.min(PAGE_MOST, limit - refs.size()));
            slice.items().forEach(one -> refs.add(one.ref()));
            after = slice.next();
        } while (!after.isEmpty() && refs.size() < limit);
        return refs;
    }
}

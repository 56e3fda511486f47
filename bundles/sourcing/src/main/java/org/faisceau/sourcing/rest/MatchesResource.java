// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.rest;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Whole;
import org.faisceau.directory.api.SolutionNature;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.needs.api.NeedKind;
import org.faisceau.sourcing.api.Match;
import org.faisceau.sourcing.api.MatchParameters;
import org.faisceau.sourcing.api.MatchQuery;
import org.faisceau.sourcing.api.MatchReach;
import org.faisceau.sourcing.api.Matched;
import org.faisceau.sourcing.api.Matches;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /matches}: what comes near a need, or a solution, and why. */
@Component
public final class MatchesResource implements Resource {
    private static final String WHAT_IF = "what if: words, reach (SAME, REGION, ANYWHERE), theme, kind, km (radius, between chief towns of departments whose positions are not verified), trl";
    private static final List<String> LEVELS = IntStream.rangeClosed(1, 9).mapToObj(String::valueOf).toList();
    private final Matches matches;

    @Activate
    public MatchesResource(@Reference Matches matches) {
        this.matches = matches;
    }

    @Override
    public String module() {
        return "sourcing";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/matches", "Solutions that come near a need (need=), or needs that come near a solution (solution=), best first; apart=true for what filters leave out; " + WHAT_IF, Role.OBSERVER, MatchAnswer.class, this::page);
    }

    private Slice<MatchAnswer> page(Call call) {
        var found = found(call);
        if (!found.isReady()) throw Problem.notYet("The index is still opening: ask again in a moment.");
        List<Match> some = call.query("apart").equals("true") ? found.apart() : found.matches();
        return Whole.by(Match::id, some).page(call).map(MatchAnswer::of);
    }

    private Matched found(Call call) {
        known(call, "reach", names(MatchReach.values()));
        known(call, "trl", LEVELS);
        if (!call.query("km").isEmpty() && !call.query("km").matches("[1-9][0-9]{0,3}|1[0-9]{4}|20000")) throw Problem.invalid("km", "1 to " + MatchQuery.KILOMETRES_MAX + ".");
        known(call, "kind", names(call.query("need").isEmpty() ? NeedKind.values() : SolutionNature.values()));
        var query = MatchParameters.query(name -> call.query(name).isEmpty() ? List.of() : List.of(call.query(name)));
        if (!call.query("need").isEmpty()) return matches.solutions(call.actor(), call.query("need"), query).orElseThrow(Problem::notFound);
        if (!call.query("solution").isEmpty()) return matches.needs(call.actor(), call.query("solution"), query).orElseThrow(Problem::notFound);
        throw Problem.invalid("need", "Name a need or a solution.");
    }

    /** A filter that is misspelt must not look like one that leaves nobody out. */
    private static void known(Call call, String name, List<String> all) {
        if (!call.query(name).isEmpty() && !all.contains(call.query(name))) throw Problem.invalid(name, "One of " + all + ".");
    }

    private static List<String> names(Enum<?>[] all) {
        return Stream.of(all).map(Enum::name).toList();
    }
}

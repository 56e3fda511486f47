// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faisceau.directory.SolutionRegister;
import org.faisceau.directory.SolutionSettings;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionContent;
import org.faisceau.directory.api.SolutionNature;
import org.faisceau.directory.api.SolutionState;
import org.faisceau.directory.api.Solutions.Saving;

/** Campaigns, and a catalogue to compare with their need. */
public final class OpenMatches implements AutoCloseable {
    public final OpenSourcing open;
    public final SolutionRegister solutions;
    public final FakeCandidates candidates;
    public final MatchRegister matches;

    public OpenMatches(Path folder) {
        open = new OpenSourcing(folder);
        solutions = new SolutionRegister(open.store.store(), open.clock, open.ids, open.organisations, settings());
        candidates = new FakeCandidates().with(open.need.ref(), open.need.title());
        matches = new MatchRegister(candidates, solutions, open.campaigns).beside(Optional.of(open.needs()), Optional.empty(), Optional.empty());
    }

    /** A published solution of one of the companies; its identifier. */
    public String offered(String title, String pitch, int company, String territory, int trl) {
        var draft = drafted(title, pitch, company, territory, trl);
        return saved(solutions.move(OpenSourcing.MANAGER, draft.id(), draft.version(), SolutionState.PUBLISHED)).id();
    }

    public Solution drafted(String title, String pitch, int company, String territory, int trl) {
        var content = new SolutionContent(open.companies.get(company), title, pitch, "", Optional.empty(), Optional.of(SolutionNature.TECHNICAL), List.of("water"), Set.of(), trl, territory, List.of(), List.of(), List.of(), List.of(), List.of(), false);
        var draft = saved(solutions.register(OpenSourcing.MANAGER, content));
        candidates.with(draft.ref(), title + " " + pitch);
        return draft;
    }

    private static Solution saved(Saving saving) {
        return assertInstanceOf(Saving.Saved.class, saving, saving::toString).solution();
    }

    /** As they are where nobody set anything. */
    private static SolutionSettings settings() {
        var type = SolutionSettings.Settings.class;
        return new SolutionSettings((SolutionSettings.Settings) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> method.getDefaultValue()));
    }

    @Override
    public void close() {
        open.close();
    }
}

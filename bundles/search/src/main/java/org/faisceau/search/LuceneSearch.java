// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.AlreadyClosedException;
import org.faisceau.kernel.api.Actor;
import org.faisceau.search.Tokens.Token;
import org.faisceau.search.api.Candidates;
import org.faisceau.search.api.Found;
import org.faisceau.search.api.Progress;
import org.faisceau.search.api.Search;
import org.faisceau.search.api.Shortlist;
import org.faisceau.search.api.Shortlist.Term;
import org.faisceau.search.spi.Indexed;
import org.faisceau.store.api.Changes;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The search of the console: opens late, answers from the index, asks the owners last. */
@Component(immediate = true)
public final class LuceneSearch implements Search, Candidates {
    private static final Logger LOG = LoggerFactory.getLogger(LuceneSearch.class);
    private static final Duration AFTER_FIRST_PAGE = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int FOUND_MOST = 100;
    private static final Found NOT_READY = new Found(List.of(), 0, Map.of(), false);
    private final Follower follower;
    private final Analyzer words = FrenchWords.indexed();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Indexed> indexed = List.of();

    @Activate
    public LuceneSearch(BundleContext context, @Reference Changes changes) {
        this(Path.of(context.getProperty("faisceau.data")).resolve("index"), changes, AFTER_FIRST_PAGE);
    }

    LuceneSearch(Path folder, Changes changes, Duration openAfter) {
        follower = new Follower(folder, changes, () -> indexed, openAfter);
        follower.start();
    }

    /** For tests: what the framework would bind. */
    LuceneSearch over(List<Indexed> kinds) {
        indexed = List.copyOf(kinds);
        return this;
    }

    @Override
    public Found find(Actor actor, String text, Set<String> kinds, int limit) {
        if (limit < 1 || limit > FOUND_MOST) throw new IllegalArgumentException("limit: 1 to " + FOUND_MOST + ", got " + limit);
        var cut = text.substring(0, Math.min(TEXT_MAX, text.length()));
        return asked(index -> index.ask(indexed, actor, cut, kinds, limit), NOT_READY);
    }

    @Override
    public Shortlist find(Actor actor, String kind, List<Asked> asked, int limit) {
        if (limit < 1 || limit > Candidates.MOST) throw new IllegalArgumentException("limit: 1 to " + Candidates.MOST + ", got " + limit);
        if (indexed.stream().noneMatch(owner -> owner.kind().equals(kind))) return new Shortlist(List.of(), List.of(), true);
        return asked(index -> index.shortlist(actor, kind, asked, limit), new Shortlist(List.of(), List.of(), false));
    }

    @Override
    public List<Term> terms(String kind, List<Asked> asked) {
        return asked(index -> index.terms(kind, asked), List.of());
    }

    @Override
    public List<String> stems(String text) {
        return Tokens.of(words, text).stream().map(Token::term).toList();
    }

    private <T> T asked(FromIndex<T> question, T notReady) {
        var index = follower.index(PATIENCE);
        if (index.isEmpty()) return notReady;
        try {
            return question.of(index.get());
        } catch (CorruptIndexException broken) {
            LOG.warn("the index is broken and is built anew: {}", broken.toString());
            follower.distrust();
            return notReady;
        } catch (AlreadyClosedException closing) {
            return notReady;
        } catch (IOException e) {
            throw new UncheckedIOException("searching the index", e);
        }
    }

    @Override
    public void rebuild() {
        follower.rebuild();
    }

    @Override
    public Progress progress() {
        return follower.progress();
    }

    @Override
    public boolean isCurrent() {
        return follower.isCurrent();
    }

    @Override
    public boolean awaitCurrent(Duration limit) {
        return follower.awaitCurrent(limit);
    }

    /** Something the index is asked. */
    private interface FromIndex<T> {
        T of(IndexFolder index) throws IOException;
    }

    @Deactivate
    public void stop() {
        follower.close();
    }
}

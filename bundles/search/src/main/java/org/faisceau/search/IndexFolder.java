// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.search.api.Candidates.Asked;
import org.faisceau.search.api.Found;
import org.faisceau.search.api.Shortlist;
import org.faisceau.search.spi.Indexed;
import org.faisceau.search.spi.Thing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The index on disk: one writer, the searchers over what it wrote. */
final class IndexFolder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    private static final double BUFFER_MB = 24;
    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final IndexState state;
    private final Asking asking = new Asking();
    private final Shortlisting shortlisting = new Shortlisting();

    private IndexFolder(FSDirectory directory, IndexState state) throws IOException {
        this.directory = directory;
        this.state = state;
        var mode = state.kinds().isEmpty() ? OpenMode.CREATE : OpenMode.APPEND;
        this.writer = new IndexWriter(directory, new IndexWriterConfig(analyzer()).setOpenMode(mode).setRAMBufferSizeMB(BUFFER_MB)
                .setCommitOnClose(false));
        if (mode == OpenMode.CREATE) commit(state);
        this.searchers = new SearcherManager(writer, null);
    }

    /**
     * Opens what is there; begins anew where nothing usable is.
     *
     * @param head the last change there is: a new index follows from it
     * @param anew whatever is there
     */
    static IndexFolder open(Path folder, long head, boolean anew) throws IOException {
        Files.createDirectories(folder);
        var directory = FSDirectory.open(folder);
        var found = anew ? Optional.<IndexState>empty() : found(directory);
        // Lucene reads the old commit even to replace it.
        if (found.isEmpty()) for (var file : directory.listAll()) if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) directory.deleteFile(file);
        return new IndexFolder(directory, found.orElse(new IndexState(head, Set.of())));
    }

    private static Optional<IndexState> found(FSDirectory directory) throws IOException {
        try {
            if (!DirectoryReader.indexExists(directory)) return Optional.empty();
            var data = SegmentInfos.readLatestCommit(directory).getUserData();
            if (!IndexState.VERSION.equals(data.get("version"))) return Optional.empty();
            try (var reader = DirectoryReader.open(directory)) {
                LOG.debug("index of {} things", reader.numDocs());
            }
            return Optional.of(IndexState.of(data));
        } catch (CorruptIndexException | IndexFormatTooNewException | IndexFormatTooOldException | IndexNotFoundException
                | NoSuchFileException | EOFException | NumberFormatException broken) {
            LOG.warn("the index is unusable and is built anew: {}", broken.toString());
            return Optional.empty();
        }
    }

    /** As the last commit before this opening said. */
    IndexState state() {
        return state;
    }

    void put(Thing thing) throws IOException {
        writer.updateDocument(new Term(Entry.REF, thing.ref().toString()), Entry.of(thing));
    }

    void remove(Ref ref) throws IOException {
        writer.deleteDocuments(new Term(Entry.REF, ref.toString()));
    }

    void removeKind(String kind) throws IOException {
        writer.deleteDocuments(new Term(Entry.KIND, kind));
    }

    /** Makes what was written until now visible to searches. */
    void show() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Makes what was written until now, and this state, survive. */
    void commit(IndexState reached) throws IOException {
        writer.setLiveCommitData(reached.data().entrySet());
        writer.commit();
    }

    Found ask(List<Indexed> owners, Actor actor, String text, Set<String> kinds, int limit) throws IOException {
        var searcher = searchers.acquire();
        try {
            return asking.ask(searcher, owners, actor, text, kinds, limit);
        } finally {
            searchers.release(searcher);
        }
    }

    Shortlist shortlist(Actor actor, String kind, List<Asked> asked, int limit) throws IOException {
        var searcher = searchers.acquire();
        try {
            return shortlisting.find(searcher, actor, kind, asked, limit);
        } finally {
            searchers.release(searcher);
        }
    }

    List<Shortlist.Term> terms(String kind, List<Asked> asked) throws IOException {
        var searcher = searchers.acquire();
        try {
            return shortlisting.terms(searcher, kind, asked);
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        try (directory; writer) {
            searchers.close();
        }
    }

    private static Analyzer analyzer() {
        return new PerFieldAnalyzerWrapper(FrenchWords.indexed(), Map.of(Entry.BEGIN, FrenchWords.plain()));
    }
}

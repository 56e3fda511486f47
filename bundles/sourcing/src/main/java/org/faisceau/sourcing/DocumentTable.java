// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.db.Tables.SOURCING_CONCLUSION;
import static org.faisceau.sourcing.db.Tables.SOURCING_DOCUMENT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Conclusion;
import org.faisceau.sourcing.api.Conclusion.Offer;
import org.faisceau.sourcing.api.Document;
import org.faisceau.sourcing.db.tables.records.SourcingConclusionRecord;
import org.faisceau.sourcing.db.tables.records.SourcingDocumentRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.StoredFile;
import org.faisceau.store.api.Writing;

/** Documents and conclusions, within a transaction of a register. */
final class DocumentTable {
    private DocumentTable() {}

    static List<Document> documents(Reading tx, String id) {
        return tx.sql().selectFrom(SOURCING_DOCUMENT).where(SOURCING_DOCUMENT.CAMPAIGN_ID.eq(id)).orderBy(SOURCING_DOCUMENT.AT, SOURCING_DOCUMENT.ID).fetch(DocumentTable::document);
    }

    static Optional<Document> document(Reading tx, String id, String document) {
        return tx.sql().selectFrom(SOURCING_DOCUMENT).where(SOURCING_DOCUMENT.CAMPAIGN_ID.eq(id), SOURCING_DOCUMENT.ID.eq(document)).fetchOptional().map(DocumentTable::document);
    }

    private static Document document(SourcingDocumentRecord row) {
        return new Document(row.getId(), row.getTitle(), new StoredFile(row.getHash(), row.getSize(), row.getMediaType(), row.getFileName()), row.getActor(), Instant.ofEpochMilli(row.getAt()));
    }

    static void attach(Writing tx, Campaign campaign, Document document) {
        var table = SOURCING_DOCUMENT;
        var file = document.file();
        tx.names(campaign.ref(), file);
        tx.sql().insertInto(table).set(table.ID, document.id()).set(table.CAMPAIGN_ID, campaign.id()).set(table.TITLE, document.title()).set(table.HASH, file.hash())
                .set(table.SIZE, file.size()).set(table.MEDIA_TYPE, file.type()).set(table.FILE_NAME, file.name()).set(table.ACTOR, document.actor())
                .set(table.AT, document.at().toEpochMilli()).execute();
        tx.changed(campaign.ref(), "document", "", document.title());
    }

    static List<Conclusion> conclusions(Reading tx, String id) {
        return tx.sql().selectFrom(SOURCING_CONCLUSION).where(SOURCING_CONCLUSION.CAMPAIGN_ID.eq(id)).orderBy(SOURCING_CONCLUSION.AT.desc(), SOURCING_CONCLUSION.ID.desc()).fetch(DocumentTable::conclusion);
    }

    static Conclusion conclusion(SourcingConclusionRecord row) {
        return new Conclusion(row.getId(), Offer.valueOf(row.getOffer()), row.getReasons(), row.getSearches(), row.getSources(), row.getActor(),
                Instant.ofEpochMilli(row.getAt()), row.getInForce() == 1);
    }

    static void conclude(Writing tx, Campaign campaign, Conclusion one) {
        var table = SOURCING_CONCLUSION;
        tx.sql().insertInto(table).set(table.ID, one.id()).set(table.CAMPAIGN_ID, campaign.id()).set(table.OFFER, one.offer().name()).set(table.REASONS, one.reasons())
                .set(table.SEARCHES, one.searches()).set(table.SOURCES, one.sources()).set(table.ACTOR, one.actor()).set(table.AT, one.at().toEpochMilli())
                .set(table.IN_FORCE, 1).execute();
        tx.changed(campaign.ref(), "conclusion", "", one.offer().name());
    }

    /** What was concluded is no longer in force; it stays to be read. */
    static void reopened(Writing tx, Campaign campaign) {
        tx.sql().update(SOURCING_CONCLUSION).set(SOURCING_CONCLUSION.IN_FORCE, 0).where(SOURCING_CONCLUSION.CAMPAIGN_ID.eq(campaign.id())).execute();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.rest;

import org.faisceau.dossiers.api.Evidence;
import org.faisceau.store.api.StoredFile;

/** A piece of evidence as JSON; hash is that of its file, empty where it has none. */
record EvidenceAnswer(String id, String indication, String title, String link, String quotation, String page, String strength, String strengthWhy, boolean closed, String hash, String side, String at) {
    static EvidenceAnswer of(Evidence one) {
        return new EvidenceAnswer(one.id(), one.indication(), one.title(), one.link(), one.quotation(), one.page(), one.strength().name(), one.strengthWhy(), one.isClosed(),
                one.file().map(StoredFile::hash).orElse(""), one.side().name(), one.at().toString());
    }
}

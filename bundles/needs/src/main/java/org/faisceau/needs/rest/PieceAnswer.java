// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import org.faisceau.needs.api.Attachment;

/**
 * A piece joined to a need, as a caller reads it; the file itself is opened in the console.
 *
 * @param hash SHA-256 of its content
 * @param type by content
 * @param isInternal true: for the buyer's people and managers alone
 */
record PieceAnswer(String hash, String name, String type, long bytes, boolean isInternal, String at) {
    static PieceAnswer of(Attachment one) {
        return new PieceAnswer(one.file().hash(), one.file().name(), one.file().type(), one.file().size(), one.isInternal(), one.at().toString());
    }
}

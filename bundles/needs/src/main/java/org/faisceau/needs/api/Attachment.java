// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.time.Instant;
import org.faisceau.store.api.StoredFile;

/**
 * A piece joined to a need; its file's hash tells it from the need's others.
 *
 * @param need identifier
 * @param isInternal true: for the need's organisation and managers alone; else for whoever reads the need
 * @param account who joined it; empty for others than the need's organisation and managers
 */
public record Attachment(String need, StoredFile file, boolean isInternal, String account, Instant at) {}

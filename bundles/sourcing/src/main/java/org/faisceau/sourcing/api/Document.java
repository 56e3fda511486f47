// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.time.Instant;
import org.faisceau.store.api.StoredFile;

/** A document of a campaign; who was handed it stands in the ledger. */
public record Document(String id, String title, StoredFile file, String actor, Instant at) {}

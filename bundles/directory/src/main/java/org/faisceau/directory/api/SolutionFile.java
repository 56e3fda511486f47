// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import org.faisceau.store.api.StoredFile;

/** A file of a catalogue entry. */
public record SolutionFile(SolutionPart part, StoredFile file) {}

// SPDX-License-Identifier: Apache-2.0
/** Organisations, people, mentors, claims, solutions and introductions, for every bundle that points to one. */
@Export(substitution = Export.Substitution.NOIMPORT)
@Version("1.1.0")
@NullMarked
package org.faisceau.directory.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

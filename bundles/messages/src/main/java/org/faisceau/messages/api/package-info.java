// SPDX-License-Identifier: Apache-2.0
/** Telling people things: messages to one or many, inbox, choices, templates, the mail queue. */
@Export(substitution = Export.Substitution.NOIMPORT)
@Version("1.1.0")
@NullMarked
package org.faisceau.messages.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

import { checkAgency } from './agency.ts';
import { checkAnchors } from './anchors.ts';
import type { Check } from './check.ts';
import { checkCourseStructure } from './cmi5.ts';
import { checkFileTypes } from './file-types.ts';
import { checkInline } from './inline.ts';
import { checkLinks } from './links.ts';
import { checkManifest } from './manifest.ts';
import { checkNames } from './names.ts';
import { checkOutside } from './outside.ts';
import { checkSchemas } from './schemas.ts';
import { standardOf } from './standard.ts';
import { checkTerms } from './terms.ts';
import { checkUnload } from './unload.ts';

const CHECKS: readonly Check[] = [
  checkNames,
  checkFileTypes,
  checkManifest,
  (files) => (standardOf(files) === 'cmi5' ? checkCourseStructure(files) : []),
  checkSchemas,
  checkTerms,
  checkAgency,
  checkLinks,
  checkAnchors,
  checkInline,
  checkOutside,
  checkUnload,
];

/** Everything that would keep a package from working in some LMS, in sentences. Empty when nothing is wrong. */
export const verify: Check = (files) => CHECKS.flatMap((check) => check(files));

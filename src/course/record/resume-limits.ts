/** The most characters every SCORM 1.2 LMS must keep of `cmi.suspend_data` (RTE 3.4.4); more is cut or refused. */
export const SUSPEND_DATA_12 = 4096;

/** The same in SCORM 2004, 3rd and 4th Edition (RTE 4.2.22). The 2nd had 4,000. */
export const SUSPEND_DATA_2004 = 64_000;

/** Languages the course can be offered in, by their tags. Which of them it is offered in is said in `content/course.yaml`. */
export const LANGUAGES = ['en', 'es', 'ar'] as const;
